import { dateInEngland, day } from "../dates.ts";

/** Who answers where the directory no longer knows them. */
const somebodyGone = "somebody who has left";

/** "Done by Ann Lee on Wednesday 2 December". */
export const doneByWords = (name: string | undefined, at: Date, today: string): string =>
  `Done by ${name ?? somebodyGone} on ${day(dateInEngland(at), today)}`;

/** "Handed to Priya Shah on Wednesday 2 December". */
export const handedToWords = (name: string, at: Date, today: string): string =>
  `Handed to ${name} on ${day(dateInEngland(at), today)}`;

/** "Ann Lee handed you this", with what they wrote. */
export const handedByWords = (name: string, note: string): string =>
  note === "" ? `${name} handed you this.` : `${name} handed you this: “${note}”`;

/** "Put off until Tuesday 1 December". */
export const putOffWords = (until: string, today: string): string => `Put off until ${day(until, today)}`;
