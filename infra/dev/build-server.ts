import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { root } from "./places.ts";

const folder = join(root, "dist/laptop");
const stamp = join(folder, ".built-from");
const sources = ["bot", "shared", "infra", "package-lock.json"];

/** What runs on a laptop besides the parent: each as one file, which is read in a third of the time that its thousand modules take. */
export const laptopPrograms = {
  beacon: join(folder, "beacon.mjs"),
  tenant: join(folder, "tenant.mjs"),
} as const;

/** A module asks where it stands to find what stands beside it: that stays where it was. */
const whereItStood: Plugin = {
  name: "where-it-stood",
  transform(code, id) {
    if (!id.endsWith(".ts") || !code.includes("import.meta.")) return;
    return code
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href))
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)));
  },
};

/** Builds the programs unless they stand as these sources make them. */
export async function buildServer(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const { build } = await import("vite");
  const { NODE_ENV } = process.env;
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    plugins: [whereItStood],
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input: {
          beacon: join(root, "infra/dev/beacon.ts"),
          tenant: join(root, "infra/local-tenant/main.ts"),
        },
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  // Vite makes the whole process one of production, which what runs afterwards is not.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  writeFileSync(stamp, wanted);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const take = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) take(join(path, name));
    else if (!/\.test\.ts$/.test(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const source of sources) take(join(root, source));
  return hash.digest("hex");
}
