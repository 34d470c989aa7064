import type { PersonId } from "../directory/person.ts";
import type { Role } from "../directory/role.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { MeetingId } from "./ids.ts";

export const expectations = ["mandatory", "optional"] as const;
export type Expectation = (typeof expectations)[number];

/** A post because of which somebody is invited, kept as it was then. */
export interface InvitedAs {
  readonly role: Role;
  readonly school: SchoolUrn;
}

/** How somebody comes to be invited: by their post or name in an audience, by asking to join, or by being sent instead of another. */
export const invitationOrigins = ["audience", "joined", "representative"] as const;

/**
 * `declined` is for an optional meeting, `apologies` (with a reason) for a mandatory one; `represented` names who comes
 * instead; `waiting` is an acceptance for which there is no place yet.
 */
export const replyKinds = [
  "accepted",
  "tentative",
  "declined",
  "apologies",
  "represented",
  "waiting",
] as const;
export type ReplyKind = (typeof replyKinds)[number];

export const replyDoors = ["tab", "chat", "outlook"] as const;
export type ReplyDoor = (typeof replyDoors)[number];

export interface Reply {
  readonly kind: ReplyKind;
  readonly at: Date;
  readonly door: ReplyDoor;
  /** Who said so: the person, or a lead or head for them. */
  readonly by: PersonId;
  readonly reason?: string;
  readonly representative?: PersonId;
}

export const reminderKinds = ["week", "day"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** One person's row for one meeting. */
export interface Invitation {
  readonly meeting: MeetingId;
  readonly year: AcademicYear;
  readonly person: PersonId;
  readonly expectation: Expectation;
  /** Empty for somebody invited by name or who joined. */
  readonly as: readonly InvitedAs[];
  readonly origin: (typeof invitationOrigins)[number];
  /** Which of the meeting's Outlook events is to hold them; whether it does is for the calendar to say. */
  readonly part?: number;
  readonly reply?: Reply;
  readonly reminded: readonly ReminderKind[];
  /** When they were taken out again: left the post, or the audience changed. */
  readonly withdrawnAt?: Date;
}

/** Whether the person still counts among the invited. */
export const isInvited = (invitation: Invitation): boolean => invitation.withdrawnAt === undefined;

/** Whether the meeting asks for this very person, and not for another whom they stand in for. */
export const mustCome = ({ expectation, origin }: Pick<Invitation, "expectation" | "origin">): boolean =>
  expectation === "mandatory" && origin !== "representative";

/** Whether, as far as they have said, the person will be in the room or on the call themselves. */
export const isExpected = ({ reply, withdrawnAt }: Invitation): boolean =>
  withdrawnAt === undefined &&
  (reply === undefined || reply.kind === "accepted" || reply.kind === "tentative");
