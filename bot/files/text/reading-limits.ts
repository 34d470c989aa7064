/** What reading the words of one file may cost. */
export const readingLimits = {
  /** All the XML that is unpacked of an Office file. A 500-page document has 30 MB, and XML is read at 10 to 30 MB a second. */
  unpackedBytes: 100_000_000,
  /** Of an Office file, its pictures included; the largest decks have some 3,000. */
  parts: 10_000,
  /** After so long a reader stops by itself and hands over what it has. */
  milliseconds: 15_000,
  /** After so long it is ended by force: it is stuck within one step. */
  mostMilliseconds: 20_000,
  /** JavaScript's own memory of the process that reads; a file of 50 MB that is meant to be read needs a third. */
  heapMegabytes: 384,
  /** Everything that process holds, what it unpacks outside JavaScript's memory included. */
  residentBytes: 800_000_000,
  /** A process that holds this much once a file is read is not used for another. */
  residentBytesToGoOn: 350_000_000,
  /** Pages of a PDF that cannot be read one after the other, before the rest is taken to be no better. */
  unreadablePages: 20,
} as const;
