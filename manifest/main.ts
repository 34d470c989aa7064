import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { packageFiles } from "./package-files.ts";

/** Writes the manifest and what belongs to it to a folder, `dist/manifest` unless another is named; nothing when Teams would refuse it. */
const folder = resolve(process.argv[2] ?? fileURLToPath(new URL("../dist/manifest", import.meta.url)));
const files = await packageFiles(process.env);

mkdirSync(folder, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
