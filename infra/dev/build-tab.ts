import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.ts";

const sources = ["tab", "shared/contract", "shared/domain", "shared/sentences", "package-lock.json"];
const stamp = join(root, "dist/tab/.built-from");

/** Builds the tab unless it stands as these sources make it. Answers whether it built. */
export async function buildTab(): Promise<boolean> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  // Most starts find the tab built and need not load what builds it.
  const { build } = await import("vite");
  // Vite makes the whole process one of production, which what runs afterwards is not.
  const { NODE_ENV } = process.env;
  await build({ configFile: join(root, "tab/vite.config.ts"), logLevel: "warn" });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  writeFileSync(stamp, wanted);
  return true;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const take = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) take(join(path, name));
    else if (!/\.test\.tsx?$/.test(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const source of sources) take(join(root, source));
  return hash.digest("hex");
}
