import type { TermResults } from "../../../../shared/contract/briefing/term-results.schema.ts";
import { shortDay } from "../../../../shared/sentences/dates.ts";
import { listed, sentenceCase } from "../../../../shared/sentences/lists.ts";

type Item = TermResults["editions"][number]["items"][number];

/** "12 of 28"; a dash where nothing of the kind was asked. */
export const ofAll = (some: number, all: number): string => (all === 0 ? "–" : `${some} of ${all}`);

/** What of an item is counted as settled: noted where it asks nothing. */
export const doneWords = ({ asksFor, done, readers }: Item): string =>
  asksFor === "action" ? ofAll(done, readers) : "–";

/** "Also on 3 Nov and 10 Nov"; nothing for what stands for the first time. */
export const comesBackWords = ({ earlier }: Pick<Item, "earlier">): string =>
  earlier.length === 0 ? "" : `Also on ${listed(earlier.map(shortDay))}`;

/** The items of a term for a spreadsheet: a heading, then a row for each. Numbers stand alone, so that they can be added. */
export const itemRows = ({ editions }: Pick<TermResults, "editions">): string[][] => [
  [
    ...["Briefing", "Item", "Asks for", "Readers", "Opened", "Noted", "Done", "Not read"],
    "In earlier briefings of the term",
  ],
  ...editions.flatMap(({ id, items }) =>
    items.map((item) => [
      id,
      item.title,
      item.asksFor === "action" ? "Something to do" : "Reading",
      ...[item.readers, item.opened, item.acknowledged].map(String),
      item.asksFor === "action" ? String(item.done) : "",
      String(item.notRead),
      item.earlier.join(" "),
    ]),
  ),
];

/** The schools of a term for a spreadsheet. */
export const schoolRows = ({ schools }: Pick<TermResults, "schools">): string[][] => [
  ["School", "URN", "Phase", "Items sent", "Read", "Asked to do", "Done"],
  ...schools.map(({ name, urn, phase, sent, read, asked, done }) => [
    ...[name, urn, sentenceCase(phase)],
    ...[sent, read, asked, done].map(String),
  ]),
];
