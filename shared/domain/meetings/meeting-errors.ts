import { isWebAddress } from "../briefing/web-address.ts";
import { cascadeAskErrors } from "../cpd/cascade/cascade-ask.ts";
import { unknownInAudience } from "../directory/audience-errors.ts";
import type { Directory } from "../directory/directory.ts";
import type { Network } from "../networks/network.ts";
import type { FieldError } from "../result.ts";
import { academicYearOf, yearsOn } from "../time/academic-year.ts";
import { isBelievable } from "../time/believable.ts";
import { londonDate } from "../time/london.ts";
import { askedBy } from "./invitation-wanted.ts";
import type { MeetingLink, MeetingPlan } from "./meeting.ts";

/** Characters. A title fits Outlook's subject and a line of a card. */
export const meetingLimits = {
  title: 150,
  place: 200,
  agenda: 10_000,
  label: 120,
  address: 1000,
  links: 20,
  hours: 24,
  capacity: 20_000,
} as const;

/** What a meeting names that must be known. */
export interface Known {
  readonly directory: Directory;
  readonly networks: readonly Network[];
}

/** Everything that keeps a meeting from being kept, as a draft too, each with its place in the plan. */
export function planErrors(plan: MeetingPlan, { directory, networks }: Known): FieldError[] {
  const errors: FieldError[] = [];
  if (plan.title === "") errors.push({ pointer: "/title", code: "required" });
  errors.push(...lineErrors("/title", plan.title, meetingLimits.title));
  errors.push(...lineErrors("/place", plan.place, meetingLimits.place));
  if (plan.agenda.length > meetingLimits.agenda) errors.push({ pointer: "/agenda", code: "too-long" });
  if (!isBelievable(plan.startsAt.toISOString())) errors.push({ pointer: "/startsAt", code: "not-a-date" });
  if (plan.endsAt <= plan.startsAt) errors.push({ pointer: "/endsAt", code: "not-after-its-start" });
  else if (plan.endsAt.getTime() - plan.startsAt.getTime() > meetingLimits.hours * 3_600_000)
    errors.push({ pointer: "/endsAt", code: "longer-than-a-day" });
  if (plan.network && !networks.some(({ id }) => id === plan.network))
    errors.push({ pointer: "/network", code: "unknown-network" });
  if (plan.school && !directory.school(plan.school))
    errors.push({ pointer: "/school", code: "unknown-school" });
  if (plan.capacity !== undefined && plan.capacity > meetingLimits.capacity)
    errors.push({ pointer: "/capacity", code: "invalid" });
  return [
    ...errors,
    ...unknownInAudience(plan.mandatoryFor, directory, "/mandatoryFor"),
    ...unknownInAudience(plan.optionalFor, directory, "/optionalFor"),
    ...linkErrors("/preReading", plan.preReading),
    ...linkErrors("/files", plan.files),
    ...cascadeAskErrors(plan.cascade, plan.startsAt, directory),
  ];
}

/** What a meeting needs besides before people are invited to it. */
export function invitingErrors(plan: MeetingPlan, { directory }: Known, now: Date): FieldError[] {
  const errors: FieldError[] = [];
  if (plan.startsAt <= now) errors.push({ pointer: "/startsAt", code: "in-the-past" });
  else if (academicYearOf(londonDate(plan.startsAt)) > yearsOn(academicYearOf(londonDate(now)), 1))
    errors.push({ pointer: "/startsAt", code: "too-far-ahead" });
  if (plan.mode !== "online" && plan.place === "" && !plan.school)
    errors.push({ pointer: "/place", code: "required" });
  if (askedBy(plan, directory).size === 0) errors.push({ pointer: "/mandatoryFor", code: "nobody" });
  return errors;
}

function linkErrors(pointer: string, links: readonly MeetingLink[]): FieldError[] {
  const errors: FieldError[] = links.length > meetingLimits.links ? [{ pointer, code: "too-many" }] : [];
  for (const [index, { label, address }] of links.entries()) {
    if (label === "") errors.push({ pointer: `${pointer}/${index}/label`, code: "required" });
    errors.push(...lineErrors(`${pointer}/${index}/label`, label, meetingLimits.label));
    if (address.length > meetingLimits.address)
      errors.push({ pointer: `${pointer}/${index}/address`, code: "too-long" });
    else if (!isWebAddress(address))
      errors.push({ pointer: `${pointer}/${index}/address`, code: "not-a-web-address" });
  }
  return errors;
}

/** SharePoint keeps no line break in a column of one line, and Outlook none in a subject. */
function lineErrors(pointer: string, text: string, most: number): FieldError[] {
  if (text.length > most) return [{ pointer, code: "too-long" }];
  return /[\r\n]/.test(text) ? [{ pointer, code: "line-break" }] : [];
}
