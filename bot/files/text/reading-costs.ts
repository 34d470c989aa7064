import { z } from "zod";

/** What reading one file may cost the machine. */
export const readingCosts = z.object({
  /** After so long a reader stops by itself and hands over what it has. */
  milliseconds: z.number(),
  /** After so long it is ended by force: it is stuck within one step. */
  mostMilliseconds: z.number(),
  /** JavaScript's own memory of the process that reads. */
  heapMegabytes: z.number(),
  /** Everything that process holds, what it unpacks outside JavaScript's memory included. */
  residentBytes: z.number(),
  /** A process that holds this much once a file is read is not used for another. */
  residentBytesToGoOn: z.number(),
});
export type ReadingCosts = z.infer<typeof readingCosts>;

/** A file of 50 MB that is meant to be read needs a third of each: a 2,000-page PDF takes some five seconds. */
export const usualCosts: ReadingCosts = {
  milliseconds: 15_000,
  mostMilliseconds: 20_000,
  heapMegabytes: 384,
  residentBytes: 800_000_000,
  residentBytesToGoOn: 350_000_000,
};
