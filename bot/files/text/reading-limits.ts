/** How much of one file is unpacked and looked at. */
export const readingLimits = {
  /** All the XML that is unpacked of an Office file. A 500-page document has 30 MB, and XML is read at 10 to 30 MB a second. */
  unpackedBytes: 100_000_000,
  /** Of an Office file, its pictures included; the largest decks have some 3,000. */
  parts: 10_000,
  /** Pages of a PDF that cannot be read one after the other, before the rest is taken to be no better. */
  unreadablePages: 20,
} as const;
