import type { CascadeAnswer } from "../../domain/cpd/cascade/cascade.ts";
import type { CascadeAsk } from "../../domain/cpd/cascade/cascade-ask.ts";
import type { CascadeReach, SchoolReach } from "../../domain/cpd/cascade/cascade-reach.ts";
import type { Presence } from "../../domain/cpd/cascade/presence.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import { dateInEngland, day, deadline, fullDate } from "../dates.ts";
import { audienceWords } from "../directory/audience.ts";
import { counted, sentenceCase } from "../lists.ts";
import { portionWords } from "./take-up.ts";

/** "Afterwards each school cascades it to its own staff by 18 December 2026: teachers and ECTs." */
export const cascadeAskSentence = ({ audience, dueOn }: CascadeAsk, directory: Directory): string =>
  `Afterwards each school cascades it to its own staff by ${fullDate(dueOn)}: ${audienceWords(audience, directory)}.`;

/** "Not begun", "Planned for Tuesday 15 December", "Done on Wednesday 9 December", "Done …, visited on …". */
export function cascadeStandingWords(
  { cascade, isOverdue }: Pick<SchoolReach, "cascade" | "isOverdue">,
  today: string,
): string {
  const { answer, visit } = cascade ?? {};
  const late = isOverdue ? ", overdue" : "";
  if (!answer) return `Not begun${late}`;
  if (answer.kind === "planned") {
    const when = day(answer.on, today);
    return answer.on < today ? `Was planned for ${when}${late}` : `Planned for ${when}${late}`;
  }
  return `Done on ${day(answer.on, today)}${visit ? `, visited on ${day(visit.on, today)}` : ""}`;
}

/** What one has to know of an open one, in a line: "Flax Bourton: 12 staff to reach, due Friday 18 December". */
export const openCascadeLine = (
  school: string,
  { staff }: Pick<SchoolReach, "staff">,
  dueOn: string,
  today: string,
): string =>
  `${school}: ${counted(staff.of, "member of staff", "staff")} to reach, ${deadline(dueOn, today)}`;

/** What is said to a school of which nobody was at the session; nothing where somebody was, or that is not known yet. */
export const presenceWords: Readonly<Record<Presence, string>> = {
  there: "",
  unknown: "",
  "nobody-there": "Nobody of this school is recorded at the session.",
  "nobody-invited": "Nobody of this school was invited to the session: the post stood empty.",
};

/** "Ann Lee said so on Thursday 10 December." */
export const cascadeSaidBy = (
  { by, at }: Pick<CascadeAnswer, "by" | "at">,
  { directory, today }: { directory: Directory; today: string },
): string =>
  `${directory.person(by)?.name ?? "Somebody who has left"} said so on ${day(dateInEngland(at), today)}.`;

/** "Ann Lee or Gwen Adeyemi says how it was cascaded." */
export function answerersSentence(answerers: readonly PersonId[], directory: Directory): string {
  const names = answerers.map((person) => directory.person(person)?.name ?? "somebody who has left");
  if (names.length === 0) return "The school has no head on record, so the central team answers for it.";
  const who = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  return `${who} says how it was cascaded.`;
}

/** "18 of 26 schools have cascaded it, to 212 of 300 staff; 3 are overdue." */
export function cascadeSummary({ schools, staff, overdue }: CascadeReach): string {
  if (schools.of === 0) return "No school has anybody to cascade it to.";
  const late = overdue > 0 ? `; ${overdue} ${overdue === 1 ? "is" : "are"} overdue` : "";
  const noun = schools.of === 1 ? "school has" : "schools have";
  return `${portionWords(schools)} ${noun} cascaded it, to ${portionWords(staff)} staff${late}.`;
}

/** "2 sessions to cascade, one of them overdue", "There is nothing to carry on". */
export function myCascadesSummary(open: readonly Pick<SchoolReach, "isOverdue">[]): string {
  if (open.length === 0) return "There is nothing left to cascade";
  const late = open.filter(({ isOverdue }) => isOverdue).length;
  const words = late === 0 ? "" : late === open.length ? ", overdue" : `, ${late} of them overdue`;
  return sentenceCase(`${counted(open.length, "session", "sessions")} to cascade in school${words}`);
}
