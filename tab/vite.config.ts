import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  plugins: [react()],
  build: {
    outDir: here("../dist/tab"),
    emptyOutDir: true,
    /** Read by the check of the bundle's budget. */
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        /** What must run before any schema is made stands in one file with what makes them. */
        codeSplitting: { groups: [{ name: "zod", test: /node_modules\/zod\/|parse-without-compiling/ }] },
      },
      /** Fluent and TanStack Query mark modules "use client" for React servers, which the tab is not. */
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
  server: { host: "127.0.0.1", strictPort: true },
});
