import { z } from "zod";

/** What reading one file may cost the machine. */
export const readingCosts = z.object({
  /** Of the processor: after so much a reader stops by itself and hands over what it has. */
  processorMilliseconds: z.number(),
  /** The same by the clock, for a reader that a busy machine gives little of its processor. */
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

/** A PDF of 2,000 pages and a sheet of three million numbers take some seven seconds of a processor, and a quarter of the memory. */
export const usualCosts: ReadingCosts = {
  processorMilliseconds: 15_000,
  milliseconds: 40_000,
  mostMilliseconds: 45_000,
  heapMegabytes: 384,
  residentBytes: 800_000_000,
  residentBytesToGoOn: 350_000_000,
};
