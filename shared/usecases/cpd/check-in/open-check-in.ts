import { codeOf, stepAt, stepEndsAt } from "../../../domain/attendance/check-in/code.ts";
import {
  type CheckInStanding,
  checkInSpan,
  checkInStanding,
  noCheckIn,
} from "../../../domain/attendance/check-in/opening.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { isExpected, isInvited } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { keptRegister } from "../register/kept-register.ts";

type OpenCheckInPorts = Pick<
  Ports,
  "meetings" | "networks" | "invitations" | "evidence" | "signCheckIn" | "clock"
>;

/** A meeting's check-in as it stands on the screen in the room. */
export interface OpenCheckIn {
  readonly meeting: Meeting;
  readonly standing: CheckInStanding;
  readonly from: Date;
  readonly until: Date;
  readonly now: Date;
  /** The code of this moment; only while check-in is open. */
  readonly code?: { readonly text: string; readonly changesAt: Date };
  /** Everybody invited who has not said that they cannot come. */
  readonly expected: number;
  /** How many of those have checked in. */
  readonly arrived: number;
  /** Who came though they were not expected: without an invitation, or after sending apologies. */
  readonly others: number;
}

/** The screen in the room, for the leads of the meeting's network and the central team: whoever shows codes lets people in. */
export async function openCheckIn(
  ports: OpenCheckInPorts,
  asked: { actor: Actor; meeting: MeetingId },
): Promise<
  Result<
    OpenCheckIn,
    | "meeting.not-found"
    | "meeting.not-yours"
    | "meeting.not-scheduled"
    | "meeting.cancelled"
    | "check-in.online"
  >
> {
  const kept = await keptRegister(ports, asked);
  if (!kept.ok) return kept;
  const meeting = kept.value;
  const refusal = noCheckIn(meeting);
  if (refusal) return refuse(refusal);
  const now = ports.clock.now();
  const standing = checkInStanding(meeting, now);
  const invited = (await ports.invitations.listFor(meeting)).filter(isInvited);
  const expected = new Set(invited.filter(isExpected).map(({ person }) => person));
  const evidence = await ports.evidence.listFor(meeting);
  const checkedIn = evidence.filter(({ observed }) => observed.kind === "check-in");
  const here = [...new Set(checkedIn.map(({ person }) => person))];
  const arrived = here.filter((person) => expected.has(person)).length;
  return ok({
    meeting,
    standing,
    ...checkInSpan(meeting),
    now,
    ...(standing === "open"
      ? { code: { text: codeOf(meeting.id, stepAt(now), ports.signCheckIn), changesAt: stepEndsAt(now) } }
      : {}),
    expected: expected.size,
    arrived,
    others: here.length - arrived,
  });
}
