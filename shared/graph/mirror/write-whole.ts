import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { unlessAbsent } from "./unless-absent.ts";

/** Nobody writes one file for so long, in milliseconds: what is left of it is of a server that was killed. */
const leftBehindAfter = 60 * 60_000;
/** Folders that this process has looked through: once is enough, and a folder may hold a hundred thousand files. */
const cleared = new Set<string>();

/**
 * Writes a file whole or not at all, to be read by nobody but the server, since it may hold names. Several servers may
 * share the folder: each writes apart, and the last to end stands.
 */
export async function writeWhole(file: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  await clearLeftBehind(folder);
  const apart = `${file}.${randomUUID()}.new`;
  try {
    const handle = await open(apart, "wx", 0o600);
    try {
      await write(handle);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(apart, file);
  } catch (fault) {
    await rm(apart, { force: true });
    throw fault;
  }
}

async function clearLeftBehind(folder: string): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  const before = Date.now() - leftBehindAfter;
  for (const entry of await readdir(folder)) {
    if (!entry.endsWith(".new")) continue;
    const path = join(folder, entry);
    // Gone already when another server has ended meanwhile.
    const written = await stat(path).catch(unlessAbsent);
    if (written && written.mtimeMs < before) await rm(path, { force: true });
  }
}
