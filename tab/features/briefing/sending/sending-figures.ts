import type {
  PersonReached,
  SendingReportShown,
} from "../../../../shared/contract/briefing/sending.schema.ts";
import type { CopyStanding } from "../../../../shared/domain/briefing/sending/copies.ts";
import { ways } from "../../../../shared/domain/briefing/sending/reach.ts";
import { reachedStandings } from "../../../../shared/domain/briefing/sending/report.ts";
import {
  copyWords,
  reachedWords,
  wayTakenWords,
} from "../../../../shared/sentences/briefing/briefing-ways.ts";
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

/** "After corrections: 41 cards put right, 1 card not put right, 3 told by e-mail."; undefined where nobody's copy had one to show. */
export function copiesSentence({ people }: SendingReportShown): string | undefined {
  const of = (...standings: CopyStanding[]) =>
    people.filter(({ copy }) => copy !== undefined && standings.includes(copy)).length;
  const isLeft = ({ copy }: PersonReached) => copy?.startsWith("card-") && !cardsWell.has(copy);
  const figures = [
    figure(of("card-right"), "card put right", "cards put right"),
    figure(of("card-behind"), "card still to be put right", "cards still to be put right"),
    figure(people.filter(isLeft).length, "card not put right", "cards not put right"),
    figure(of("mail-told"), "person told by e-mail", "people told by e-mail"),
    figure(of("mail-behind"), "person still to be told by e-mail", "people still to be told by e-mail"),
    figure(
      of("mail-in-doubt", "mail-refused"),
      "e-mail that may not have come",
      "e-mails that may not have come",
    ),
  ].flat();
  return figures.length > 0 ? `After corrections: ${listed(figures)}.` : undefined;
}

const cardsWell = new Set<CopyStanding>(["card-right", "card-behind"]);
const figure = (count: number, one: string, many: string) => (count > 0 ? [counted(count, one, many)] : []);

/** Whether somebody holds a copy that shows what was wrong, and is not sure to have been told. */
export const hasWrongCopy = ({ copy }: PersonReached): boolean =>
  copy !== undefined && !cardsWell.has(copy) && copy !== "mail-told" && copy !== "mail-behind";

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
      Number(a.standing === "told") - Number(b.standing === "told") ||
      Number(hasWrongCopy(b)) - Number(hasWrongCopy(a)) ||
      a.name.localeCompare(b.name, "en-GB"),
  );

export const nameOf = ({ name }: PersonReached): string => name || "Somebody who has left";

/** The report for a spreadsheet: a heading, then a row for each person. */
export function sendingRows(people: readonly PersonReached[], today: string): string[][] {
  return [
    ["Name", "Schools", "What became of it", "How", "When", "After corrections"],
    ...people.map((each) => [
      nameOf(each),
      each.schools.join("; "),
      reachedWords[each.standing],
      each.by ? wayTakenWords(each.by) : "",
      each.by ? dayAndTime(new Date(each.by.at), today) : "",
      each.copy ? copyWords[each.copy] : "",
    ]),
  ];
}
