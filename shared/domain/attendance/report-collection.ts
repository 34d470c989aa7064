import type { MeetingId } from "../meetings/ids.ts";
import { isOn, type Meeting } from "../meetings/meeting.ts";
import type { TeamsSession } from "./teams-session.ts";

/** How far the collecting of one meeting's Teams reports has come. */
export interface ReportCollection {
  readonly meeting: MeetingId;
  /** By which id Teams knows it, once it was found. */
  readonly onlineMeeting?: string;
  readonly triedAt: Date;
  /** When it is tried again; absent when nothing can come any more. */
  readonly nextAt?: Date;
  /** What was read so far, those left out too. */
  readonly sessions: readonly CollectedSession[];
}

export interface CollectedSession extends TeamsSession {
  /** Absent for a session at another time than the meeting's: it was left out. */
  readonly taken?: { readonly people: number; readonly toMatch: number };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * After how long from its end a meeting is tried. Microsoft names no delay; most reports are there within minutes, and a bad
 * day of the service takes days. The tries after a fortnight find what was late beyond all measure, the last of them 65 days
 * before Teams deletes reports, which is a year after the meeting; source: learn.microsoft.com, meetingAttendanceReport.
 */
const tries = [
  10 * minute,
  30 * minute,
  ...[1, 2, 4, 8, 16].map((hours) => hours * hour),
  ...[1, 2, 3, 4, 6, 9, 14, 30, 90, 180, 300].map((days) => days * day),
];
/** After this, whose report is there gets no other: a session that somebody opens later is at another time. */
const settledAfter = 14 * day;
const lastTry = 300 * day;
const keptFor = 365 * day;

/** Whether a meeting's reports are to be asked for at this moment. */
export function isCollectionDue(
  meeting: Pick<Meeting, "status" | "mode" | "endsAt" | "outlook">,
  collection: Pick<ReportCollection, "nextAt"> | undefined,
  now: Date,
): boolean {
  if (!isOn(meeting) || meeting.mode === "in-person" || !meeting.outlook.joinUrl) return false;
  if (collection) return collection.nextAt !== undefined && collection.nextAt <= now;
  const since = now.getTime() - meeting.endsAt.getTime();
  return since >= 10 * minute && since <= lastTry + day;
}

/** From when on meetings can have reports that are still to be collected. */
export const collectedSince = (now: Date): Date => new Date(now.getTime() - lastTry - day);

/** When to try again after a try at `now`; undefined when nothing can come any more. */
export function nextTry(
  { endsAt }: Pick<Meeting, "endsAt">,
  sessions: readonly CollectedSession[],
  now: Date,
): Date | undefined {
  const since = now.getTime() - endsAt.getTime();
  if (since >= settledAfter && sessions.some(({ taken }) => taken)) return undefined;
  const next = tries.find((each) => each > since);
  return next === undefined ? undefined : new Date(endsAt.getTime() + next);
}

/** When to try again after Graph failed: soon, but not for ever. Others whose time has come go before. */
export const nextTryAfterFault = ({ endsAt }: Pick<Meeting, "endsAt">, now: Date): Date | undefined =>
  now.getTime() - endsAt.getTime() > keptFor ? undefined : new Date(now.getTime() + 15 * minute);

/** Which of the listed sessions have to be read: those not read yet, and those that count more people since. */
export const sessionsToRead = (
  listed: readonly TeamsSession[],
  collected: readonly CollectedSession[],
): TeamsSession[] =>
  listed.filter(({ id, people }) => !collected.some((each) => each.id === id && each.people === people));
