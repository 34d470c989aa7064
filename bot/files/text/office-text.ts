import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { FileText } from "../../../shared/domain/resources/file-text.ts";
import { KeptText } from "./kept-text.ts";
import { contentTypes, officeParts } from "./office-parts.ts";
import { readingLimits } from "./reading-limits.ts";
import { xmlWords } from "./xml-words.ts";

/** The list of a file's parts; the largest decks have some 500 kB. */
const longestList = 5_000_000;

/**
 * The words of a Word, PowerPoint or Excel file: a zip archive of XML. Only parts that hold words are unpacked, each as it is
 * read and none whole; archives, pictures and macros in it are never touched.
 */
export async function officeText(file: Buffer, isOver: () => boolean): Promise<FileText> {
  const zip = await fromBufferPromise(file);
  const entries = await entriesOf(zip);
  if (!entries) return { found: false, why: "too-much-inside" };
  const list = entries.get(contentTypes.toLowerCase());
  if (!list) return { found: false, why: "damaged", detail: `has no ${contentTypes}` };
  if (list.isEncrypted()) return { found: false, why: "password-protected" };
  if (list.uncompressedSize > longestList) return { found: false, why: "too-much-inside" };
  const names = officeParts(await whole(await zip.openReadStreamPromise(list)));
  if (names.length === 0) return { found: false, why: "not-text" };
  const kept = new KeptText();
  await readParts(zip, names, entries, kept, isOver);
  return kept.result();
}

async function readParts(
  zip: ZipFile,
  names: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  kept: KeptText,
  isOver: () => boolean,
): Promise<void> {
  let unpacked = 0;
  for (const name of new Set(names)) {
    if (kept.isFull || isOver()) break;
    const entry = entries.get(name.toLowerCase());
    if (!entry) kept.cutShort("damaged", `${name} is missing`);
    // A part that says less than it holds is ended by yauzl at what it said.
    else if (unpacked + entry.uncompressedSize > readingLimits.unpackedBytes)
      kept.cutShort("too-much-inside", `${name} unpacks to ${entry.uncompressedSize} bytes`);
    else {
      unpacked += entry.uncompressedSize;
      await readPart(zip, entry, kept, isOver);
    }
    kept.endLine();
  }
  if (isOver()) kept.cutShort("took-too-long");
}

async function readPart(zip: ZipFile, entry: Entry, kept: KeptText, isOver: () => boolean): Promise<void> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const parser = xmlWords(kept);
    for await (const chunk of stream.setEncoding("utf8")) {
      parser.write(chunk);
      if (kept.isFull || isOver()) return;
    }
    parser.close();
  } catch (failure) {
    kept.cutShort("damaged", `${entry.fileName}: ${failure instanceof Error ? failure.message : failure}`);
  }
}

/** By name, in small letters since capitals tell no parts apart; undefined when there are more than a file of words has. */
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry> | undefined> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName.toLowerCase(), entry);
    if (entries.size > readingLimits.parts) return undefined;
  }
  return entries;
}

async function whole(stream: Readable): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stream.setEncoding("utf8")) chunks.push(chunk);
  return chunks.join("");
}
