import type {
  PersonReached,
  SendingReportShown,
} from "../../../../shared/contract/briefing/sending.schema.ts";
import { ways } from "../../../../shared/domain/briefing/sending/reach.ts";
import { reachedStandings } from "../../../../shared/domain/briefing/sending/report.ts";
import { reachedWords, wayTakenWords } from "../../../../shared/sentences/briefing-ways.ts";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { counted, listed } from "../../../../shared/sentences/lists.ts";
import type { FilterChip } from "../../../ui/FilterChips.tsx";

const wayFigures = { feed: "by a notification", chat: "by a card in chat", mail: "by e-mail" } as const;

/** "340 of 342 people told: 330 by a notification, 10 by e-mail." */
export function sendingSentence({ people }: SendingReportShown): string {
  const told = people.filter(({ standing }) => standing === "told");
  const byWay = ways.flatMap((way) => {
    const count = told.filter(({ by }) => by?.way === way).length;
    return count > 0 ? [`${count.toLocaleString("en-GB")} ${wayFigures[way]}`] : [];
  });
  const all = `${told.length.toLocaleString("en-GB")} of ${counted(people.length, "person", "people")} told`;
  return byWay.length > 0 ? `${all}: ${listed(byWay)}.` : `${all}.`;
}

/** The standings that somebody is in, with how many. */
export const standingChips = (people: readonly PersonReached[]): FilterChip[] =>
  reachedStandings.flatMap((standing) => {
    const count = people.filter((each) => each.standing === standing).length;
    return count > 0 ? [{ name: standing, label: reachedWords[standing].replace(/:.*$/, ""), count }] : [];
  });

/** Those of whom something is not as it should be come first, then by name. */
export const worstFirst = (people: readonly PersonReached[]): PersonReached[] =>
  [...people].sort(
    (a, b) =>
      Number(a.standing === "told") - Number(b.standing === "told") || a.name.localeCompare(b.name, "en-GB"),
  );

export const nameOf = ({ name }: PersonReached): string => name || "Somebody who has left";

/** The report for a spreadsheet: a heading, then a row for each person. */
export function sendingRows(people: readonly PersonReached[], today: string): string[][] {
  return [
    ["Name", "Schools", "What became of it", "How", "When"],
    ...people.map((each) => [
      nameOf(each),
      each.schools.join("; "),
      reachedWords[each.standing],
      each.by ? wayTakenWords(each.by) : "",
      each.by ? dayAndTime(new Date(each.by.at), today) : "",
    ]),
  ];
}
