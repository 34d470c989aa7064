/** How other files than tables begin. */
const beginnings = [
  ["%PDF", "pdf"],
  ["\xd0\xcf\x11\xe0", "oldOffice"],
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["\x1f\x8b", "archive"],
  ["7z\xbc\xaf", "archive"],
  ["Rar!", "archive"],
  ["{\\rtf", "document"],
  ["<", "webPage"],
] as const;

export type OtherKind = (typeof beginnings)[number][1];

/** So many bytes tell. */
export const enoughToTell = 64;

/** What a file is instead of a table, by its first bytes. */
export function otherKindOf(head: Buffer): OtherKind | undefined {
  const start = head.toString("latin1", 0, enoughToTell).trimStart();
  return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
}

/** A workbook is a zip archive. */
export const isZip = (head: Buffer): boolean => head.toString("latin1", 0, 4) === "PK\x03\x04";
