import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import AjvDraft04 from "ajv-draft-04";
import type { Manifest } from "./build.ts";

export interface Language {
  /** As BCP 47 has it, in small letters: `cy`, `pl-pl`. */
  readonly tag: string;
  readonly text: string;
  /** What is wrong with the translation of this manifest, each with its file; empty when Teams would take it. */
  errors(manifest: Manifest): string[];
}

const requireJson = createRequire(import.meta.url);

/** Every language that the manifest is translated to: a file `TAG.json` each. `$schema` is put in for editors and may stay. */
export function readLanguages(folder: string): readonly Language[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return {
      tag: file.slice(0, -".json".length),
      text,
      errors: (manifest) => translationErrors(text, manifest).map((error) => `${file}: ${error}`),
    };
  });
}

function translationErrors(text: string, manifest: Manifest): string[] {
  let strings: unknown;
  try {
    strings = JSON.parse(text);
  } catch (fault) {
    return [`is not JSON: ${(fault as Error).message}`];
  }
  const check = new AjvDraft04({
    unicodeRegExp: false,
    allErrors: true,
    strict: false,
    validateFormats: false,
  }).compile(
    requireJson(
      "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json",
    ),
  );
  if (!check(strings))
    return (check.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, params.additionalProperty].filter(Boolean).join(" "),
    );
  return Object.entries(strings as Record<string, string>).flatMap(([path, translated]) =>
    path === "$schema" ? [] : stringErrors(path, translated, textAt(manifest, path)),
  );
}

/** Teams ignores what it does not find, so that a translation of what is no longer there would go unseen. */
function stringErrors(path: string, translated: string, original: unknown): string[] {
  if (typeof original !== "string") return [`${path} is not in the manifest`];
  const [wanted, given] = [original, translated].map((each) =>
    (each.match(/\{\w+\}/g) ?? []).sort().join(" "),
  );
  return wanted === given ? [] : [`${path} must hold ${wanted || "no placeholder"}, as the original does`];
}

const textAt = (manifest: Manifest, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (place, name) => (place === null || typeof place !== "object" ? undefined : (place as never)[name]),
      manifest,
    );
