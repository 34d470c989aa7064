import { type Audience, choosesSomebody } from "../../directory/audience.ts";
import { unknownInAudience } from "../../directory/audience-errors.ts";
import type { Directory } from "../../directory/directory.ts";
import type { FieldError } from "../../result.ts";
import { addDays, type CivilDate, daysBetween } from "../../time/civil-date.ts";
import { londonDate } from "../../time/london.ts";

/** That every school of those invited is to carry a meeting on to its own staff. */
export interface CascadeAsk {
  /** Whom to reach; at each school those of its own staff alone. */
  readonly audience: Audience;
  readonly dueOn: CivilDate;
}

/** Days after the session: what is carried on a year later is another session. */
const mostDays = 366;

/** What is wrong with asking schools to carry on a meeting that begins at `startsAt`, each with its place. */
export function cascadeAskErrors(
  ask: CascadeAsk | undefined,
  startsAt: Date,
  directory: Directory,
): FieldError[] {
  if (!ask) return [];
  const heldOn = londonDate(startsAt);
  const errors: FieldError[] = [];
  if (!choosesSomebody(ask.audience)) errors.push({ pointer: "/cascade/audience", code: "nobody" });
  if (ask.dueOn < heldOn) errors.push({ pointer: "/cascade/dueOn", code: "before-start" });
  else if (daysBetween(heldOn, ask.dueOn) > mostDays)
    errors.push({ pointer: "/cascade/dueOn", code: "too-late" });
  return [...errors, ...unknownInAudience(ask.audience, directory, "/cascade/audience")];
}

/** A plan at another time: schools have as many days to carry it on as they had. */
export function movedWithCascade<Plan extends { readonly startsAt: Date; readonly cascade?: CascadeAsk }>(
  plan: Plan,
  to: { readonly startsAt: Date; readonly endsAt: Date },
): Plan {
  if (!plan.cascade) return { ...plan, ...to };
  const days = daysBetween(londonDate(plan.startsAt), londonDate(to.startsAt));
  return { ...plan, ...to, cascade: { ...plan.cascade, dueOn: addDays(plan.cascade.dueOn, days) } };
}
