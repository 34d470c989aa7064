import type { MeetingId } from "../../meetings/ids.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import { type CheckInCode, isTaken, type Sign, wasShown } from "./code.ts";
import { checkInSpan, checkInStanding, noCheckIn } from "./opening.ts";

export type CodeRefusal =
  | "check-in.old-code"
  | "check-in.other-meeting"
  | "check-in.unknown-code"
  | "check-in.not-open"
  | "check-in.closed"
  | "check-in.online"
  | "meeting.cancelled"
  | "meeting.not-found";

/** Which meeting a code lets somebody in to, or why none. */
export type CodeJudged = { readonly meeting: Meeting } | { readonly refusal: CodeRefusal };

/**
 * Judges a code at an instant. `meetings` are those of about today, in any order; `asked` is the one that the scanned code
 * names, and without it the code alone says which. A code that was on a screen is told apart from one that never was.
 */
export function judgeCode(
  code: CheckInCode | undefined,
  { meetings, asked, now }: { meetings: readonly Meeting[]; asked?: MeetingId | undefined; now: Date },
  sign: Sign,
): CodeJudged {
  const named = meetings.find(({ id }) => id === asked);
  if (asked !== undefined) {
    const refusal = named ? meetingRefusal(named, now) : "meeting.not-found";
    if (refusal) return { refusal };
  }
  if (code === undefined) return { refusal: "check-in.unknown-code" };
  const held = meetings.filter((meeting) => noCheckIn(meeting) === undefined);
  const fitting = held.filter(({ id }) => asked === undefined || id === asked);
  const meeting = fitting.find(
    (each) => checkInStanding(each, now) === "open" && isTaken(code, { meeting: each.id, now }, sign),
  );
  if (meeting) return { meeting };
  const wasOnScreenOf = (each: Meeting) => {
    const { from, until } = checkInSpan(each);
    return wasShown(code, { meeting: each.id, from, until: now < until ? now : until }, sign);
  };
  const old = fitting.find(wasOnScreenOf);
  if (old) return { refusal: checkInStanding(old, now) === "open" ? "check-in.old-code" : "check-in.closed" };
  const isAnothers = held.some((each) => each.id !== asked && wasOnScreenOf(each));
  return { refusal: isAnothers ? "check-in.other-meeting" : "check-in.unknown-code" };
}

function meetingRefusal(meeting: Meeting, now: Date): CodeRefusal | undefined {
  const refusal = noCheckIn(meeting);
  // Nobody but its planners knows of a draft.
  if (refusal) return refusal === "meeting.not-scheduled" ? "meeting.not-found" : refusal;
  const standing = checkInStanding(meeting, now);
  if (standing === "open") return undefined;
  return standing === "before" ? "check-in.not-open" : "check-in.closed";
}
