import { buffer } from "node:stream/consumers";
import { openPromise } from "yauzl";

/** The bytes of one file in a ZIP file, by its name from the root; undefined when there is none. */
export async function fileInZip(path: string, name: string): Promise<Buffer | undefined> {
  const zip = await openPromise(path);
  let found: Buffer | undefined;
  for await (const entry of zip.eachEntry())
    if (entry.fileName === name) found = await buffer(await zip.openReadStreamPromise(entry));
  return found;
}
