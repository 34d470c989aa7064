import type { PersonId } from "../../directory/person.ts";
import type { FieldError } from "../../result.ts";
import { textErrors } from "../../text-errors.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import type { CascadeAnswer, CascadeVisit } from "./cascade.ts";

/** Characters of one line, staff, and how many days ahead it can be planned: no longer than a school year. */
export const cascadeLimits = { line: 300, reached: 2000, daysAhead: 366 } as const;

/** What somebody says for their school: for a day to come the day alone counts, for one that has been all of it. */
export interface CascadeSaid {
  readonly on: CivilDate;
  readonly reached?: number;
  readonly line: string;
  /** That more than the staff it is for were there, such as supply staff, has been looked at and is right. */
  readonly isSure: boolean;
}

/** The day of the session, today, and whom it is for at the school on the day that is said. */
export interface SaidAgainst {
  readonly heldOn: CivilDate;
  readonly today: CivilDate;
  readonly staff: number;
}

/** Everything wrong with what was said, each with its place. More than the staff is a question, which being sure answers. */
export function cascadeErrors(
  { on, reached, line, isSure }: CascadeSaid,
  { heldOn, today, staff }: SaidAgainst,
): FieldError[] {
  if (on > addDays(today, cascadeLimits.daysAhead)) return [{ pointer: "/on", code: "too-late" }];
  if (on > today) return [];
  const errors: FieldError[] = on < heldOn ? [{ pointer: "/on", code: "before-start" }] : [];
  if (reached === undefined) errors.push({ pointer: "/reached", code: "required" });
  else if (!Number.isInteger(reached) || reached < 1 || reached > cascadeLimits.reached)
    errors.push({ pointer: "/reached", code: "out-of-range" });
  else if (reached > staff && !isSure) errors.push({ pointer: "/reached", code: "more-than-staff" });
  return [...errors, ...oneLineErrors(line)];
}

/** What was said, as it is kept. Putting it right leaves standing who was first. */
export function answerOf(
  { on, reached = 0, line }: CascadeSaid,
  said: { readonly by: PersonId; readonly at: Date; readonly today: CivilDate },
  before: CascadeAnswer | undefined,
): CascadeAnswer {
  const { by, at, today } = said;
  if (on > today) return { kind: "planned", on, by, at };
  const firstAt = before?.kind === "done" ? before.firstAt : at;
  return { kind: "done", on, reached, line: line.trim(), by, at, firstAt };
}

export type VisitSaid = Pick<CascadeVisit, "on" | "line">;

/** What is wrong with a visit to a school that carried it on on a day. */
export function visitErrors(
  { on, line }: VisitSaid,
  { carriedOn, today }: { readonly carriedOn: CivilDate; readonly today: CivilDate },
): FieldError[] {
  const errors: FieldError[] = [];
  if (on > today) errors.push({ pointer: "/on", code: "in-the-future" });
  else if (on < carriedOn) errors.push({ pointer: "/on", code: "before-start" });
  return [...errors, ...oneLineErrors(line)];
}

function oneLineErrors(line: string): FieldError[] {
  const errors = textErrors("/line", line, cascadeLimits.line);
  return /[\r\n]/.test(line.trim()) ? [...errors, { pointer: "/line", code: "line-break" }] : errors;
}
