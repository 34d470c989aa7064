import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { builtFrom } from "./built-from.ts";
import { root } from "./places.ts";

const folder = join(root, "dist/laptop");
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
export const buildServer = (): Promise<boolean> =>
  builtFrom(sources, folder, ({ build }, into) =>
    build({
      configFile: false,
      root,
      logLevel: "warn",
      publicDir: false,
      plugins: [whereItStood],
      build: {
        ssr: true,
        outDir: into,
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
    }),
  );
