import { checkInAsEvidence } from "../../../domain/attendance/check-in/check-in.ts";
import { typedCode } from "../../../domain/attendance/check-in/code.ts";
import { hasGuessedTooOften } from "../../../domain/attendance/check-in/guesses.ts";
import { type CodeRefusal, judgeCode } from "../../../domain/attendance/check-in/judge-code.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { isInvited } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

export type CheckInPorts = Pick<
  Ports,
  "meetings" | "invitations" | "evidence" | "checkIns" | "signCheckIn" | "wrongGuesses" | "clock"
>;

export interface CheckedIn {
  readonly meeting: Meeting;
  /** When they were first checked in. */
  readonly at: Date;
  readonly isRepeat: boolean;
  /** Somebody of the trust who comes without an invitation is welcome, and recorded as everybody else. */
  readonly wasInvited: boolean;
}

/** Codes of meetings that ended longer ago are told no more from codes that never were. */
const lookBackMilliseconds = 12 * 3_600_000;
const lookAheadMilliseconds = 3_600_000;

/**
 * Checks a signed-in person in to the meeting whose code they scanned (`meeting` is then named) or typed. Answers once Graph
 * has confirmed it (invariant 1); a second scan answers the first's time (invariant 2). A code that never was on a screen counts
 * as a guess, and too many guesses are refused for a while.
 */
export async function checkIn(
  ports: CheckInPorts,
  { person, code, meeting: asked }: { person: PersonId; code: string; meeting?: MeetingId | undefined },
): Promise<Result<CheckedIn, CodeRefusal | "check-in.too-many-guesses">> {
  const now = ports.clock.now();
  const meetings = await meetingsAround(ports, { asked, now });
  // From here to the note nothing is awaited: guesses sent at once are counted one after another.
  if (hasGuessedTooOften(ports.wrongGuesses.of(person), now)) return refuse("check-in.too-many-guesses");
  const judged = judgeCode(typedCode(code), { meetings, asked, now }, ports.signCheckIn);
  if ("refusal" in judged) {
    if (judged.refusal === "check-in.unknown-code") ports.wrongGuesses.note(person, now);
    return refuse(judged.refusal);
  }
  const { meeting } = judged;
  const wanted = checkInAsEvidence(person, { meeting, at: now });
  const find = async () => (await ports.evidence.listFor(meeting)).find(({ id }) => id === wanted.id);
  const earlier = await find();
  if (!earlier) await ports.checkIns.record(wanted);
  // What stands, and not what we sent: another server may have been first.
  const standing = earlier ?? (await find()) ?? wanted;
  const invitation = await ports.invitations.find({ meeting: meeting.id, year: meeting.year, person });
  return ok({
    meeting,
    at: standing.at,
    isRepeat: standing.at < now,
    wasInvited: invitation !== undefined && isInvited(invitation),
  });
}

async function meetingsAround(
  { meetings }: Pick<Ports, "meetings">,
  { asked, now }: { asked: MeetingId | undefined; now: Date },
): Promise<Meeting[]> {
  const around = await meetings.listBetween(
    new Date(now.getTime() - lookBackMilliseconds),
    new Date(now.getTime() + lookAheadMilliseconds),
  );
  const found = around.map(({ value }) => value);
  if (asked === undefined || found.some(({ id }) => id === asked)) return found;
  const named = await meetings.find(asked);
  return named ? [...found, named.value] : found;
}
