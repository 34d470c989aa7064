import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that is written piece by piece, and stands under its name only when it is whole. */
export interface HashedFile {
  write(text: string): Promise<void>;
  /** Answers the SHA-256 of what was written. */
  end(): Promise<string>;
  /** Lets go of it unfinished: what stood under its name stays. */
  abandon(): Promise<void>;
}

/** Nobody but its owner may read it: an export holds names. */
export async function hashedFile(file: string): Promise<HashedFile> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const part = `${file}.part`;
  const handle = await open(part, "w", 0o600);
  const hash = createHash("sha256");
  return {
    async write(text) {
      hash.update(text);
      await handle.writeFile(text);
    },
    async end() {
      await handle.datasync();
      await handle.close();
      await rename(part, file);
      return hash.digest("hex");
    },
    abandon: () => handle.close(),
  };
}
