import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipPackage } from "../../manifest/zip-package.ts";
import { buildTab } from "./build-tab.ts";
import { root } from "./places.ts";

/**
 * `npm run release`: what a server needs and nothing else, as a folder and as a ZIP file: its code, the built tab and the
 * list of packages, which the server's host installs.
 */
const { values: given } = parseArgs({
  options: {
    out: { type: "string", default: join(root, "dist/release") },
    help: { type: "boolean", default: false },
  },
});
if (given.help) {
  console.log(
    "npm run release [-- --out FOLDER]\n\nPacks what a server needs into FOLDER, dist/release when not said.",
  );
  process.exit();
}
const parts = ["bot", "shared", "dist/tab", "package.json", "package-lock.json", ".npmrc"];
const isForTestsOnly = /\.(test|bench)\.tsx?$|\.fixture\.|^shared\/testing\//;

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
await buildTab();
const folder = join(given.out, "server");
rmSync(given.out, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const part of parts)
  cpSync(join(root, part), join(folder, part), {
    recursive: true,
    filter: (path) => !isForTestsOnly.test(relative(root, path).split(sep).join("/")),
  });

const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort();
const zip = zipPackage(new Map(names.map((name) => [name, readFileSync(join(folder, name))])));
const file = join(given.out, `beacon-${version}.zip`);
writeFileSync(file, zip);
console.log(`${relative(process.cwd(), file)}: ${names.length} files, ${Math.ceil(zip.length / 1e6)} MB`);
