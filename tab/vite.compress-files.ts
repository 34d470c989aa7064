import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const compressed = promisify(brotliCompress);

/**
 * Puts beside each script and style its brotli form, as small as it gets, which takes too long to make while a browser waits:
 * an eighth less to bring than what a server compresses as it sends.
 */
export const compressFiles = (): Plugin => ({
  name: "compress-files",
  apply: "build",
  async writeBundle({ dir = "." }) {
    const assets = join(dir, "assets");
    const names = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name));
    await Promise.all(
      names.map(async (name) => {
        const content = await readFile(join(assets, name));
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        };
        await writeFile(join(assets, `${name}.br`), await compressed(content, { params }));
      }),
    );
  },
});
