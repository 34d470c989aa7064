import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "node_modules/.cache/fluent-in-tests");
const stamp = join(folder, ".made-from");

/** What a part of Fluent asks for by `require` is the React that the tests have, not a second one. */
const requireThere =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Before the tab's tests: Fluent as one module in place of two thousand, which every file of tests would load anew for
 * two seconds. It is the same code, made once for the packages that are installed; `jest.config.mjs` names the file.
 */
export default async function bundleFluent() {
  const wanted =
    readFileSync(join(root, "package-lock.json"), "utf8") + readFileSync(import.meta.filename, "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const { build } = await import("vite");
  await build({
    configFile: false,
    root,
    // Fluent's warnings to developers are kept.
    mode: "test",
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: "es2023",
      lib: {
        entry: fileURLToPath(import.meta.resolve("@fluentui/react-components")),
        formats: ["es"],
        fileName: () => "fluent.mjs",
      },
      rolldownOptions: {
        external: /^react(-dom)?($|\/)/,
        output: { banner: requireThere },
        // "use client" says nothing outside a server that draws.
        onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
      },
    },
  });
  writeFileSync(stamp, wanted);
}
