import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { botCommands } from "./bot-commands.ts";
import { buildManifest } from "./build.ts";
import { iconErrors } from "./icon-errors.ts";
import { readLanguages } from "./languages.ts";
import { manifestErrors } from "./manifest-errors.ts";
import { manifestValues } from "./manifest-values.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Sides in pixels. Source: learn.microsoft.com, "Design your Teams app icon". */
const icons = { "color.png": 192, "outline.png": 32 } as const;

/**
 * What stands in the app package of one environment, by file name; throws an error that names every place that Teams
 * would refuse, in the manifest, a translation or an icon.
 */
export async function packageFiles(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8")) as { version: string };
  const languages = readLanguages(here("./languages"));
  const manifest = buildManifest({
    values: manifestValues(environment, version),
    commands: botCommands,
    languages: languages.map(({ tag }) => tag),
  });
  const pictures = Object.entries(icons).map(([name, side]) => {
    const bytes = readFileSync(here(`./icons/${name}`));
    return { name, bytes, errors: iconErrors(bytes, side).map((error) => `${name}: ${error}`) };
  });
  const errors = [
    ...(await manifestErrors(manifest)),
    ...languages.flatMap((language) => language.errors(manifest)),
    ...pictures.flatMap((picture) => picture.errors),
  ];
  if (errors.length > 0) throw new Error(`Teams would refuse this app package:\n${errors.join("\n")}`);
  return new Map<string, Uint8Array>([
    ["manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)],
    ...languages.map(({ tag, text }): [string, Uint8Array] => [`${tag}.json`, Buffer.from(text)]),
    ...pictures.map(({ name, bytes }): [string, Uint8Array] => [name, bytes]),
  ]);
}
