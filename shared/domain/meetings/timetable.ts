import type { Closure } from "../directory/closure.ts";
import type { Directory } from "../directory/directory.ts";
import type { TrustSettings } from "../directory/trust-settings.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import type { MeetingId } from "./ids.ts";
import type { Invitee } from "./invitees.ts";
import type { Meeting, MeetingPlan } from "./meeting.ts";

/** A meeting that stands, with everybody who is to be reckoned with at it. */
export interface Engagement {
  readonly meeting: Meeting;
  readonly invitees: readonly Invitee[];
}

/** What a plan is weighed against. */
export interface Timetable {
  readonly directory: Directory;
  readonly closures: readonly Closure[];
  readonly settings: TrustSettings;
  readonly engagements: readonly Engagement[];
}

/** A plan that is to be weighed, with whom it asks for on its day. */
export interface Asked {
  readonly plan: MeetingPlan;
  readonly invitees: readonly Invitee[];
  /** Itself, when it stands already: it never clashes with itself and is not counted twice. */
  readonly meeting?: MeetingId | undefined;
}

const days = new WeakMap<Pick<MeetingPlan, "startsAt">, CivilDate>();

/** The day in England on which it begins, found once: everybody's CPD asks for it. */
export function dayOf(meeting: Pick<MeetingPlan, "startsAt">): CivilDate {
  const day = days.get(meeting) ?? londonDate(meeting.startsAt);
  days.set(meeting, day);
  return day;
}
