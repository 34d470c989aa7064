import { join } from "node:path";
import { builtFrom } from "./built-from.ts";
import { root } from "./places.ts";

const sources = ["tab", "shared/contract", "shared/domain", "shared/sentences", "package-lock.json"];

/** Builds the tab unless it stands as these sources make it. Answers whether it built. */
export const buildTab = (): Promise<boolean> =>
  builtFrom(sources, join(root, "dist/tab"), ({ build }, into) =>
    build({ configFile: join(root, "tab/vite.config.ts"), logLevel: "warn", build: { outDir: into } }),
  );
