import type { TakeUp } from "../../../../shared/contract/briefing/take-up.schema.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import type { TakeUpSchool } from "./item-tally.ts";
import { readerWords } from "./reader-words.ts";

/** The table for a spreadsheet: a heading, then one row for each reader at each school. */
export function takeUpRows(takeUp: TakeUp, schools: readonly TakeUpSchool[]): string[][] {
  const heading = ["School", "URN", "Phase", "Name", "Opened", ...takeUp.items.map((item) => item.title)];
  const rows = schools.flatMap((school) =>
    school.readers.map((reader) => [
      school.name,
      school.urn,
      sentenceCase(school.phase),
      reader.name,
      reader.opened ? "Yes" : "No",
      ...takeUp.items.map((item) => readerWords(school, reader, item)),
    ]),
  );
  return [heading, ...rows];
}
