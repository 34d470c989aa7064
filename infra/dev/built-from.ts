import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.ts";

/**
 * Builds a folder unless it stands as these files and folders make it, tests left out. Answers whether it built. What
 * builds is loaded only then: most starts find everything built.
 */
export async function builtFrom(
  sources: readonly string[],
  folder: string,
  build: (vite: typeof import("vite"), into: string) => Promise<unknown>,
): Promise<boolean> {
  const wanted = fingerprintOf(sources);
  const isBuilt = (at: string) => {
    const stamp = join(at, ".built-from");
    return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  };
  if (isBuilt(folder)) return false;
  // Apart, so that whoever runs what stands there is not disturbed, and two who build at once do not mix.
  const fresh = `${folder}.${process.pid}`;
  const vite = await import("vite");
  // What is built is for production, whatever the process that builds it is; Vite leaves the name of that alone.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await build(vite, fresh);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  writeFileSync(join(fresh, ".built-from"), wanted);
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(fresh, folder);
  } catch (fault) {
    // Another was as quick, and made the same.
    if (!isBuilt(folder)) throw fault;
    rmSync(fresh, { recursive: true, force: true });
  }
  return true;
}

function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  const take = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) take(join(path, name));
    else if (!/\.test\.tsx?$/.test(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const source of sources) take(join(root, source));
  return hash.digest("hex");
}
