import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { compressFiles } from "./vite.compress-files.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Files that the first page brings: no page that is loaded later needs to name them, and their names took more than 1 kB of the first load. */
const firstLoad = new Set<string>();

const knowFirstLoad: Plugin = {
  name: "know-first-load",
  generateBundle(_options, bundle) {
    const add = (file: string): void => {
      const chunk = bundle[file];
      if (chunk?.type !== "chunk" || firstLoad.has(file)) return;
      firstLoad.add(file);
      chunk.imports.forEach(add);
    };
    for (const [file, chunk] of Object.entries(bundle))
      if (chunk.type === "chunk" && chunk.isEntry) add(file);
  },
};

export default defineConfig({
  root: here("."),
  plugins: [react(), knowFirstLoad, compressFiles()],
  build: {
    modulePreload: {
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === "js" ? needed.filter((file) => !firstLoad.has(file)) : needed,
    },
    outDir: here("../dist/tab"),
    emptyOutDir: true,
    /** Read by the check of the bundle's budget. */
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        /** What must run before any schema is made stands in one file with what makes them. */
        codeSplitting: {
          groups: [
            { name: "zod", test: /node_modules\/zod\/|parse-without-compiling/ },
            // What every page needs, though some may come later than the first: one file packs better than several.
            {
              name: "base",
              test: /node_modules\/(react|react-dom|scheduler|@griffel|@tanstack|wouter)\/|@fluentui\/tokens\/|tab\/ui\/themes/,
            },
          ],
        },
      },
      /** Fluent and TanStack Query mark modules "use client" for React servers, which the tab is not. */
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
  server: { host: "127.0.0.1", strictPort: true },
});
