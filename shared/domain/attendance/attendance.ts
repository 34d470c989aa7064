import type { PersonId } from "../directory/person.ts";
import type { Reply } from "../meetings/invitation.ts";
import { type Meeting, meetingMinutes } from "../meetings/meeting.ts";
import type { Interval, MeetingEvidence, RegisterWord } from "./evidence.ts";
import { minutesInWindow } from "./minutes-in-window.ts";

/** How somebody's part in one meeting is recorded. */
export const attendanceOutcomes = [
  "attended",
  "partly",
  "absent",
  "apologies",
  "excused",
  "represented",
  "unknown",
] as const;
export type AttendanceOutcome = (typeof attendanceOutcomes)[number];

/** By what an outcome came about; the word of a human, and what machines saw. */
export type AttendanceGrounds =
  | { readonly by: "word"; readonly evidence: MeetingEvidence; readonly because?: string }
  | { readonly by: "check-in" }
  | { readonly by: "minutes"; readonly source: "teams-report" | "file" }
  | { readonly by: "reply"; readonly representative?: PersonId }
  /** Whether whom they sent instead came. */
  | { readonly by: "representative"; readonly representative: PersonId; readonly came: boolean }
  | { readonly by: "not-on-register" }
  | { readonly by: "nothing" };

/** One person's part in one meeting, derived and never stored. */
export interface Attendance {
  readonly outcome: AttendanceOutcome;
  readonly grounds: AttendanceGrounds;
  /** Minutes within the meeting's own window; absent when no machine counted. */
  readonly minutes?: number;
  readonly neededMinutes: number;
  readonly meetingMinutes: number;
  /** The person's own word that nobody has decided on. */
  readonly dispute?: MeetingEvidence;
}

/** What the rule looks at. */
export interface AttendanceCase {
  readonly meeting: Pick<Meeting, "startsAt" | "endsAt" | "status">;
  /** Everything seen of this person at this meeting, in any order. */
  readonly evidence: readonly MeetingEvidence[];
  readonly reply?: Pick<Reply, "kind" | "representative"> | undefined;
  /** Everything seen of whom they sent instead; left out, it is as announced. */
  readonly evidenceOfRepresentative?: readonly MeetingEvidence[];
  /** Whether anything at all was recorded of anybody at this meeting. */
  readonly hasRegister: boolean;
  /** From which share of the meeting on somebody attended it, above 0 and at most 1. */
  readonly attendedShare: number;
}

/**
 * The outcome for one person at one meeting. A human's word outranks every machine's and the newest word every older one
 * (invariant 6), but for a word that was taken back; of machines a check-in in the room outranks minutes; where nothing was seen,
 * what they replied counts. Who sent somebody instead is represented if that person came, and sent apologies if not; until either
 * is known it is as announced. Who is on no register of a meeting that is closed was absent.
 */
export function attendanceOf(asked: AttendanceCase): Attendance {
  const { meeting, evidence } = asked;
  const length = meetingMinutes(meeting);
  // 55 % of 60 minutes are 33 and not, as the product of fractions has it, a hair more.
  const neededMinutes = Math.ceil(Number((length * asked.attendedShare).toFixed(6)));
  const counted = evidence.flatMap(intervalsOf);
  const minutes = counted.length > 0 ? minutesInWindow(counted, meeting) : undefined;
  const takenBack = new Set(
    evidence.flatMap(({ observed }) => (observed.kind === "word-taken-back" ? [observed.word] : [])),
  );
  const word = newest(evidence.filter(({ id, observed }) => observed.kind === "word" && !takenBack.has(id)));
  const dispute = newest(evidence.filter(({ observed }) => observed.kind === "dispute"));
  return {
    ...(wordOf(word) ?? seen(asked, minutes, neededMinutes) ?? unseen(asked)),
    ...(minutes !== undefined ? { minutes } : {}),
    neededMinutes,
    meetingMinutes: length,
    // Of one instant with a word it waits: better asked twice than never.
    ...(dispute && (!word || word.at <= dispute.at) ? { dispute } : {}),
  };
}

type Decided = Pick<Attendance, "outcome" | "grounds">;

const outcomeOfWord: Readonly<Record<RegisterWord, AttendanceOutcome>> = {
  present: "attended",
  partly: "partly",
  absent: "absent",
  apologies: "apologies",
  excused: "excused",
};

function wordOf(evidence: MeetingEvidence | undefined): Decided | undefined {
  if (evidence?.observed.kind !== "word") return undefined;
  const { word, because } = evidence.observed;
  return { outcome: outcomeOfWord[word], grounds: { by: "word", evidence, ...(because ? { because } : {}) } };
}

function seen(
  { evidence }: AttendanceCase,
  minutes: number | undefined,
  neededMinutes: number,
): Decided | undefined {
  if (evidence.some(({ observed }) => observed.kind === "check-in"))
    return { outcome: "attended", grounds: { by: "check-in" } };
  if (minutes === undefined) return undefined;
  const outcome = minutes >= neededMinutes ? "attended" : minutes > 0 ? "partly" : "absent";
  const isReported = evidence.some(({ observed }) => observed.kind === "teams-report");
  return { outcome, grounds: { by: "minutes", source: isReported ? "teams-report" : "file" } };
}

function unseen(asked: AttendanceCase): Decided {
  const { reply, meeting, hasRegister } = asked;
  if (reply?.kind === "represented") return represented(asked, reply.representative);
  if (reply?.kind === "apologies" || reply?.kind === "declined")
    return { outcome: "apologies", grounds: { by: "reply" } };
  if (meeting.status === "closed" && hasRegister)
    return { outcome: "absent", grounds: { by: "not-on-register" } };
  return { outcome: "unknown", grounds: { by: "nothing" } };
}

function represented(asked: AttendanceCase, representative: PersonId | undefined): Decided {
  if (!representative) return { outcome: "represented", grounds: { by: "reply" } };
  const { evidenceOfRepresentative: evidence, reply: _reply, ...same } = asked;
  const outcome = evidence ? attendanceOf({ ...same, evidence }).outcome : "unknown";
  if (outcome === "unknown") return { outcome: "represented", grounds: { by: "reply", representative } };
  const came = outcome === "attended" || outcome === "partly";
  return {
    outcome: came ? "represented" : "apologies",
    grounds: { by: "representative", representative, came },
  };
}

const intervalsOf = ({ observed }: MeetingEvidence): readonly Interval[] =>
  observed.kind === "teams-report" || observed.kind === "file" ? observed.intervals : [];

/** Two words of one instant are told apart by their ids, so that every server takes the same for the newest. */
const isNewer = (a: MeetingEvidence, b: MeetingEvidence): boolean =>
  a.at.getTime() === b.at.getTime() ? a.id > b.id : a.at > b.at;

const newest = (evidence: readonly MeetingEvidence[]): MeetingEvidence | undefined =>
  evidence.reduce<MeetingEvidence | undefined>(
    (best, each) => (best === undefined || isNewer(each, best) ? each : best),
    undefined,
  );
