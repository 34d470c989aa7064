import {
  type CollectedSession,
  collectedSince,
  isCollectionDue,
  nextTry,
  nextTryAfterFault,
  type ReportCollection,
  sessionsToRead,
} from "../../../domain/attendance/report-collection.ts";
import { isSighting } from "../../../domain/attendance/sighting.ts";
import {
  isOfMeetingsTime,
  type SeenInSession,
  sessionEvidence,
  type TeamsSession,
} from "../../../domain/attendance/teams-session.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { tellPeople } from "./tell-people.ts";

export type CollectReportsPorts = Pick<
  Ports,
  "meetings" | "attendanceReports" | "reportCollections" | "evidence" | "directory" | "entraUsers" | "clock"
>;

/** What one run took into one meeting's register. */
export interface Collected {
  readonly meeting: MeetingId;
  readonly taken: number;
  readonly leftOut: number;
}

/** A run of five minutes' rhythm asks for so many meetings; what is left comes with the next. */
const mostMeetings = 25;

/**
 * Asks Teams for the reports of every meeting whose time for that has come, and takes them into the registers. Safe to repeat and
 * on several servers: what is read twice stands once. A fault in one meeting does not keep the next waiting; it is handed on
 * afterwards.
 */
export async function collectReports(ports: CollectReportsPorts): Promise<Collected[]> {
  const now = ports.clock.now();
  const faults: unknown[] = [];
  const collected: Collected[] = [];
  for (const { meeting, standing } of await dueMeetings(ports, now)) {
    try {
      collected.push(...(await collectOf(ports, meeting, standing)));
    } catch (fault) {
      faults.push(fault);
      await putOff(ports, meeting, standing).catch((second: unknown) => faults.push(second));
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Some Teams reports could not be collected.");
  return collected;
}

interface Due {
  readonly meeting: Meeting;
  readonly standing: Versioned<ReportCollection> | undefined;
}

/** Those that have waited longest first. */
async function dueMeetings(ports: CollectReportsPorts, now: Date): Promise<Due[]> {
  const due: Due[] = [];
  for (const { value: meeting } of await ports.meetings.listBetween(collectedSince(now), now)) {
    const standing = await ports.reportCollections.find(meeting.id);
    if (isCollectionDue(meeting, standing?.value, now)) due.push({ meeting, standing });
  }
  const waitsSince = ({ meeting, standing }: Due) => standing?.value.nextAt ?? meeting.endsAt;
  return due.sort((a, b) => waitsSince(a).getTime() - waitsSince(b).getTime()).slice(0, mostMeetings);
}

async function collectOf(
  ports: CollectReportsPorts,
  meeting: Meeting,
  standing: Due["standing"],
): Promise<Collected[]> {
  const { attendanceReports } = ports;
  const before = standing?.value;
  const onlineMeeting =
    before?.onlineMeeting ?? (await attendanceReports.findMeeting(meeting.outlook.joinUrl ?? ""));
  const listed = onlineMeeting ? await attendanceReports.listSessions(onlineMeeting) : [];
  const read: CollectedSession[] = [];
  for (const session of sessionsToRead(listed, before?.sessions ?? [])) {
    const seen =
      onlineMeeting && isOfMeetingsTime(session, meeting)
        ? await attendanceReports.readSession(onlineMeeting, session.id)
        : undefined;
    read.push(seen ? { ...session, taken: await take(ports, meeting, session, seen) } : session);
  }
  const sessions = [
    ...(before?.sessions ?? []).filter(({ id }) => !read.some((each) => each.id === id)),
    ...read,
  ];
  // The evidence stands before it is noted that the report is read: who is killed between reads it again, and adds nothing.
  await note(ports, standing, {
    ...{ meeting: meeting.id, sessions, triedAt: ports.clock.now() },
    ...(onlineMeeting ? { onlineMeeting } : {}),
    ...timeOf(nextTry(meeting, sessions, ports.clock.now())),
  });
  if (read.length === 0) return [];
  const taken = read.filter((each) => each.taken).length;
  return [{ meeting: meeting.id, taken, leftOut: read.length - taken }];
}

async function take(
  ports: CollectReportsPorts,
  meeting: Meeting,
  session: TeamsSession,
  seen: readonly SeenInSession[],
): Promise<NonNullable<CollectedSession["taken"]>> {
  const { people, book } = await tellPeople(
    ports,
    seen.map(({ seenAs }) => seenAs),
  );
  const recorded = sessionEvidence(session, seen, { meeting, people, book, at: ports.clock.now() });
  await ports.evidence.add(recorded);
  return { people: recorded.length, toMatch: recorded.filter(isSighting).length };
}

/** So that a meeting that always fails does not keep others from their turn. */
async function putOff(
  ports: CollectReportsPorts,
  meeting: Meeting,
  standing: Due["standing"],
): Promise<void> {
  const now = ports.clock.now();
  const { nextAt: _nextAt, ...before } = standing?.value ?? { meeting: meeting.id, sessions: [] };
  await note(ports, standing, { ...before, triedAt: now, ...timeOf(nextTryAfterFault(meeting, now)) });
}

/** Another server that noted first has read the same: its word stands, and what it does not know of comes with the next try. */
async function note(
  { reportCollections }: CollectReportsPorts,
  standing: Due["standing"],
  collection: ReportCollection,
): Promise<void> {
  if (standing) await reportCollections.save(collection, standing.version);
  else await reportCollections.create(collection);
}

const timeOf = (nextAt: Date | undefined) => (nextAt ? { nextAt } : {});
