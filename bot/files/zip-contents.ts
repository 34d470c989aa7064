const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** Above this, a workbook holds something else. */
const mostEntries = 5_000;

/** What a zip archive says it holds, out of its central directory (PKWARE APPNOTE 4.3.12); undefined when it has none. */
export function zipContents(file: Buffer): { names: string[]; unpackedBytes: number } | undefined {
  const end = endOf(file);
  if (end === undefined) return undefined;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count > mostEntries) return undefined;
  const names: string[] = [];
  let unpackedBytes = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + entryLength > file.length || file.readUInt32LE(at) !== entryOfDirectory) return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    names.push(file.toString("utf8", at + entryLength, at + entryLength + nameLength));
    unpackedBytes += file.readUInt32LE(at + 24);
    at += entryLength + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return { names, unpackedBytes };
}

/** The end record stands last, before a comment of up to 65,535 bytes. */
function endOf(file: Buffer): number | undefined {
  const furthest = Math.max(0, file.length - endLength - 0xffff);
  for (let at = file.length - endLength; at >= furthest; at--)
    if (file.readUInt32LE(at) === endOfDirectory) return at;
  return undefined;
}
