import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { botCommands } from "./bot-commands.ts";
import { buildManifest } from "./build.ts";
import { manifestErrors } from "./manifest-errors.ts";
import { manifestValues } from "./manifest-values.ts";

/** Writes the manifest and its icons to a folder, `dist/manifest` unless another is named; nothing when it is invalid. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = resolve(process.argv[2] ?? here("../dist/manifest"));

const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8")) as { version: string };
const manifest = buildManifest({ values: manifestValues(process.env, version), commands: botCommands });
const errors = await manifestErrors(manifest);
if (errors.length > 0) throw new Error(`Teams would refuse this manifest:\n${errors.join("\n")}`);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
for (const icon of ["color.png", "outline.png"]) copyFileSync(here(`./icons/${icon}`), join(folder, icon));
