import type { CourseKind } from "../../domain/cpd/course.ts";
import type { Obligation, ObligationStanding, Offer } from "../../domain/cpd/obligation.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { dateInEngland, day, deadline } from "../dates.ts";
import { counted, sentenceCase } from "../lists.ts";
import { postsWords } from "../meetings/meetings.ts";

export const courseKindWords: Readonly<Record<CourseKind, string>> = {
  statutory: "Statutory",
  trust: "Trust",
  network: "Network",
  leadership: "Leadership",
  subject: "Subject",
  other: "Other",
};

export const obligationStandingWords: Readonly<Record<ObligationStanding, string>> = {
  overdue: "Overdue",
  owed: "To do",
  impossible: "Cannot be met",
  exempt: "Exempt",
  met: "Done",
};

/** What is said against: the directory for schools' names, and the day of England. */
export interface Told {
  readonly directory: Directory;
  readonly today: CivilDate;
  /** Whose it is, by name; absent when it is told to themselves. */
  readonly about?: string | undefined;
}

/** "Because you are DSL at Flax Bourton; due Saturday 19 December; two sessions left, one online." (invariant 5) */
export function obligationSentence(obligation: Obligation, told: Told): string {
  const { standing, dueOn, completedOn, exemption, because } = obligation;
  const { today, directory, about } = told;
  if (standing === "met" && completedOn) {
    const holds = dueOn ? `; it holds until ${day(dueOn, today)}` : "";
    return `Done on ${day(completedOn, today)}${holds}.`;
  }
  if (standing === "exempt" && exemption)
    return `${about ?? "You"} ${are(about)} exempt until ${day(exemption.until, today)}: ${withoutStop(exemption.because)}.`;
  const reason =
    because.length > 0
      ? `Because ${about ?? "you"} ${are(about)} ${postsWords(because, directory)}`
      : `Because ${about ?? "you"} ${were(about)} named for it`;
  // What is overdue has no date left to be late for.
  const latest = dueOn && dueOn >= today ? dueOn : undefined;
  const due = dueOn ? `; ${deadline(dueOn, today)}` : "";
  const left = standing === "impossible" ? impossibleWords(obligation) : leftWords(obligation, latest);
  return `${reason}${due}; ${left}.`;
}

/** "You may take part: you are maths lead at Flax Bourton; two sessions left, one online." It never sounds like owed (invariant 5). */
export function offerSentence(offer: Offer, told: Told): string {
  const { because, completedOn } = offer;
  if (completedOn) return `Done on ${day(completedOn, told.today)}.`;
  const { about } = told;
  const reason =
    because.length > 0
      ? `${about ? "holds a post as" : "you are"} ${postsWords(because, told.directory)}`
      : `${about ? "was" : "you were"} named for it`;
  return `${about ?? "You"} may take part: ${reason}; ${leftWords(offer)}.`;
}

/** "Come to one of its sessions or watch the recording and answer its question." */
export function toMeetWords({ course, standing, sessionsNeeded }: Obligation): string {
  if (standing === "met" || standing === "exempt" || standing === "impossible") return "";
  const ways = course.ways.flatMap((way): string[] => {
    if (way.kind === "recording") return ["watch the recording and answer its question"];
    if (way.kind === "certificate") return ["hand in a certificate from elsewhere"];
    if (sessionsNeeded === undefined) return [];
    const which = way.needed === 1 ? "its sessions" : "the sessions that are left";
    return [`come to ${inWords(sessionsNeeded)} of ${which}`];
  });
  return ways.length === 0 ? "" : `${sentenceCase(either(ways))}.`;
}

/** "3 courses to do, one of them overdue", "You owe nothing". */
export function cpdSummary(
  obligations: readonly Pick<Obligation, "standing">[],
  about?: string | undefined,
): string {
  const count = (...standings: ObligationStanding[]) =>
    obligations.filter(({ standing }) => standings.includes(standing)).length;
  const [owed, overdue, impossible] = [
    count("owed", "overdue", "impossible"),
    count("overdue"),
    count("impossible"),
  ];
  if (owed === 0) return about ? `${about} owes nothing` : "You owe nothing";
  const marks = [
    ...(overdue > 0 ? [`${overdue === owed ? "" : `${inWords(overdue)} of them `}overdue`] : []),
    ...(impossible > 0
      ? [`${impossible === owed ? "" : `${inWords(impossible)} of them `}impossible now`]
      : []),
  ];
  return [counted(owed, "course to do", "courses to do"), ...marks].join(", ");
}

const are = (about: string | undefined): string => (about ? "is" : "are");
const were = (about: string | undefined): string => (about ? "was" : "were");

const impossibleWords = ({ sessions }: Obligation): string =>
  `${sessions.length === 0 ? "no session left" : "too few sessions left"}. The central team can help`;

/** "two sessions left, one online, or its recording", "its recording or a certificate will do". */
function leftWords({ course, sessions }: Pick<Offer, "course" | "sessions">, dueOn?: CivilDate): string {
  const others = course.ways.flatMap((way) =>
    way.kind === "recording" ? ["its recording"] : way.kind === "certificate" ? ["a certificate"] : [],
  );
  const held = course.ways.some(({ kind }) => kind === "meetings")
    ? sessionsWords(sessions, dueOn)
    : undefined;
  if (held === undefined) return `${either(others)} will do`;
  return others.length > 0 ? `${held}, or ${either(others)}` : held;
}

function sessionsWords(sessions: readonly Meeting[], dueOn: CivilDate | undefined): string {
  if (sessions.length === 0) return "no session planned";
  const late = dueOn ? sessions.filter(({ startsAt }) => dateInEngland(startsAt) > dueOn).length : 0;
  const after =
    late === 0 ? "" : `, ${late < sessions.length ? `${inWords(late)} of them ` : ""}after that date`;
  const online = sessions.filter(({ mode }) => mode !== "in-person").length;
  const words = `${inWords(sessions.length)} ${sessions.length === 1 ? "session" : "sessions"} left`;
  if (online === 0) return `${words}${after}`;
  if (online < sessions.length) return `${words}, ${inWords(online)} online${after}`;
  return `${words}, ${online === 1 ? "" : online === 2 ? "both " : "all "}online${after}`;
}

const either = (words: readonly string[]): string =>
  words.length < 3 ? words.join(" or ") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const inWords = (count: number): string => numbers[count] ?? String(count);

const withoutStop = (text: string): string => text.trim().replace(/\.$/, "");
