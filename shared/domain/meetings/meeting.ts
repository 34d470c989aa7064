import type { CascadeAsk } from "../cpd/cascade/cascade-ask.ts";
import type { Audience } from "../directory/audience.ts";
import type { PersonId } from "../directory/person.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { NetworkId } from "../networks/network.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { OutlookDelivery } from "./delivery.ts";
import type { MeetingId, SeriesId } from "./ids.ts";

export const meetingKinds = ["network", "moderation", "cpd", "heads", "other"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingModes = ["in-person", "online", "both"] as const;
export type MeetingMode = (typeof meetingModes)[number];

/** A document or page that belongs to a meeting: pre-reading, a file of the library. */
export interface MeetingLink {
  readonly label: string;
  readonly address: string;
}

/** What whoever schedules a meeting says about it. */
export interface MeetingPlan {
  readonly title: string;
  readonly kind: MeetingKind;
  /** The network whose meeting it is; without one it is the trust's own. */
  readonly network?: NetworkId;
  readonly mandatoryFor: Audience;
  readonly optionalFor: Audience;
  readonly mode: MeetingMode;
  /** Where in words, "Hall" or "Beacon Centre"; empty for a meeting that is online only. */
  readonly place: string;
  /** The school that hosts it: its own staff need not travel. */
  readonly school?: SchoolUrn;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly agenda: string;
  readonly preWorkMinutes: number;
  readonly preReading: readonly MeetingLink[];
  readonly followUpMinutes: number;
  /** Documents of the library that go with the meeting. */
  readonly files: readonly MeetingLink[];
  /** Whether somebody invited may send another person in their place. */
  readonly representativesAllowed: boolean;
  /** How many may come; undefined when there is room for all. */
  readonly capacity?: number;
  /** What schools are asked to do with it afterwards; absent for most meetings. */
  readonly cascade?: CascadeAsk;
}

/** `scheduled` from the moment that people are to be invited; `closed` when its register and minutes are done. */
export const meetingStatuses = ["draft", "scheduled", "cancelled", "closed"] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export interface Meeting extends MeetingPlan {
  readonly id: MeetingId;
  /** Whose list its invitations stand in: the academic year of its first date, whatever it is moved to. */
  readonly year: AcademicYear;
  readonly series?: MeetingSeries;
  readonly status: MeetingStatus;
  readonly organisedBy: PersonId;
  /** When it was to begin before it was moved, for those who knew it so. */
  readonly movedFrom?: Date;
  readonly cancelledBecause?: string;
  /**
   * How often people have changed it; absent until somebody has. Who saves names the count they read, so that what Beacon
   * itself writes to the row on its way to Outlook is nobody's lost race.
   */
  readonly edits?: number;
  readonly outlook: OutlookDelivery;
}

/** Which meeting of a series it is. */
export interface MeetingSeries {
  readonly id: SeriesId;
  /** Counted from 1, in the order of the rule. */
  readonly occurrence: number;
  /** Changed by itself: a change of "this and all that follow" from before leaves it as it is. */
  readonly isChanged: boolean;
}

/** How a meeting stands at one moment, as people speak of it. */
export const meetingStandings = ["draft", "scheduled", "changed", "cancelled", "held", "closed"] as const;
export type MeetingStanding = (typeof meetingStandings)[number];

export function standingOf(meeting: Meeting, now: Date): MeetingStanding {
  if (meeting.status !== "scheduled") return meeting.status;
  if (meeting.endsAt <= now) return "held";
  return meeting.movedFrom ? "changed" : "scheduled";
}

/** Whether it is over: what somebody replied to it then says nothing about whether they were there. */
export const isOver = ({ standing }: { readonly standing: MeetingStanding }): boolean =>
  standing === "held" || standing === "closed";

/** Whether people are expected: neither a draft nor called off. */
export const isOn = (meeting: Pick<Meeting, "status">): boolean =>
  meeting.status === "scheduled" || meeting.status === "closed";

export const meetingMinutes = (meeting: Pick<MeetingPlan, "startsAt" | "endsAt">): number =>
  Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000);
