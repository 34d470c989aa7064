import type { MeetingTakeUp } from "../../domain/cpd/take-up/meeting-take-up.ts";
import type { CourseStanding } from "../../domain/cpd/take-up/person-take-up.ts";
import { reachesTarget, type Share } from "../../domain/cpd/take-up/totals.ts";
import type { Phase } from "../../domain/directory/school.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Term } from "../../domain/time/term.ts";
import { day, dayOfMonth, deadline } from "../dates.ts";
import { counted, sentenceCase } from "../lists.ts";

export const termWords: Readonly<Record<Term, string>> = {
  autumn: "Autumn term",
  spring: "Spring term",
  summer: "Summer term",
};

export const phaseWords: Readonly<Record<Phase, string>> = { primary: "Primaries", secondary: "Secondaries" };

export const figureWords = {
  done: "Mandatory CPD done",
  overdue: "Overdue",
  impossible: "Cannot be met now",
  optional: "Optional CPD taken up",
} as const;

const number = new Intl.NumberFormat("en-GB");

/** "18 of 26". */
export const portionWords = ({ count, of }: Share): string =>
  `${number.format(count)} of ${number.format(of)}`;

/** Whole percent, and never all or nothing unless it is. */
export function percent({ count, of }: Share): number {
  if (of === 0 || count === 0) return 0;
  if (count === of) return 100;
  return Math.min(99, Math.max(1, Math.round((count / of) * 100)));
}

export type Direction = "up" | "down" | "level";

/** "Up from 61% on 1 November", "As on 1 November". What is to be brought to nothing is counted, what is to grow is a share. */
export function trendWords(
  figure: keyof typeof figureWords,
  { now, before, since }: { now: Share; before: Share; since: CivilDate },
): { direction: Direction; trend: string } {
  const isShare = figure === "done" || figure === "optional";
  const value = (share: Share) => (isShare ? percent(share) : share.count);
  const words = isShare ? `${percent(before)}%` : number.format(before.count);
  const on = dayOfMonth(since);
  if (value(now) === value(before)) return { direction: "level", trend: `As on ${on}` };
  const direction = value(now) > value(before) ? "up" : "down";
  return { direction, trend: `${sentenceCase(direction)} from ${words} on ${on}` };
}

/** "Target 95%: reached", "Target 95%: 17 more would reach it", "Target 95%: nothing is mandatory". */
export function targetWords(done: Share, target: number): string {
  const aim = `Target ${Math.round(target * 100)}%`;
  if (done.of === 0) return `${aim}: nothing is mandatory here`;
  if (reachesTarget(done, target)) return `${aim}: reached`;
  const short = Math.ceil(target * done.of) - done.count;
  return `${aim}: ${number.format(short)} more would reach it`;
}

/** "18 of 26 primaries". */
export const schoolsOfPhase = (share: Share, phase: Phase): string =>
  `${portionWords(share)} ${share.of === 1 ? { primary: "primary", secondary: "secondary" }[phase] : phaseWords[phase].toLowerCase()}`;

/** How somebody stands to a course, in a few words: "Was due Friday 20 November", "Done Saturday 3 October". */
export function standingInBrief({ standing, dueOn, completedOn }: CourseStanding, today: CivilDate): string {
  switch (standing) {
    case "overdue":
    case "owed":
      return dueOn ? sentenceCase(deadline(dueOn, today)) : "To do";
    case "impossible":
      return "Cannot be met now";
    case "exempt":
      return "Exempt";
    case "met":
    case "taken":
      return completedOn ? `Done ${day(completedOn, today)}` : "Done";
    case "offered":
      return "May take part";
  }
}

/** "2 of 24 staff have something overdue." */
export function schoolSummary(overdue: number, staff: number): string {
  if (staff === 0) return "Nobody holds a post here.";
  if (overdue === 0) return `Nothing is overdue for any of ${counted(staff, "member of staff", "staff")}.`;
  return `${number.format(overdue)} of ${number.format(staff)} staff ${overdue === 1 ? "has" : "have"} something overdue.`;
}

/** "24 of 26 attended, 1 sent apologies, 1 not known yet", "26 must come, 4 may". */
export function meetingTakeUpWords(
  { attended, outcomes, optional }: Pick<MeetingTakeUp, "attended" | "outcomes" | "optional">,
  isOver: boolean,
): string {
  const may = optional.of > 0 ? `${number.format(optional.of)} may` : undefined;
  if (!isOver) {
    if (attended.of === 0) return may ? `${may} come` : "Nobody is invited";
    return [`${number.format(attended.of)} must come`, ...(may ? [may] : [])].join(", ");
  }
  const others = [
    [outcomes.partly, "partly there"],
    [outcomes.represented, "represented"],
    [outcomes.apologies, "sent apologies"],
    [outcomes.absent, "absent"],
    [outcomes.unknown, "not known yet"],
  ] as const;
  const said = others.flatMap(([count, words]) => (count > 0 ? [`${number.format(count)} ${words}`] : []));
  const came = attended.of > 0 ? [`${portionWords(attended)} attended`, ...said] : [];
  const took = optional.count > 0 ? [`${number.format(optional.count)} came who did not have to`] : [];
  return [...came, ...took].join(", ") || "Nobody had to come";
}

/** "3 meetings held: 70 of 78 places taken by those who had to come." */
export function networkTakeUpSummary(held: number, places: Share): string {
  if (held === 0) return "No meeting held yet this year.";
  const meetings = counted(held, "meeting held", "meetings held");
  if (places.of === 0) return `${meetings}; nobody had to come.`;
  return `${meetings}: ${portionWords(places)} places taken by those who had to come.`;
}
