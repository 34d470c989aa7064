import type { AttendanceReports, ReportCollections } from "../domain/attendance/ports.ts";
import type { ReportCollection } from "../domain/attendance/report-collection.ts";
import type { SeenInSession, TeamsSession } from "../domain/attendance/teams-session.ts";
import type { Clock } from "../domain/time/clock.ts";
import { Rows } from "./in-memory-rows.ts";

/** A session that Teams reports from `availableAt` on. */
export interface ReportedSession extends Omit<TeamsSession, "people"> {
  readonly joinUrl: string;
  readonly availableAt?: Date;
  readonly seen: readonly SeenInSession[];
}

/** Teams' reports; a test adds to `sessions`. The meeting of an address is known by the address itself. */
export function inMemoryReports(sessions: readonly ReportedSession[], clock: Clock): AttendanceReports {
  const there = (joinUrl: string) =>
    sessions.filter((each) => each.joinUrl === joinUrl && (each.availableAt ?? each.to) <= clock.now());
  return {
    findMeeting: async (joinUrl) => (joinUrl === "" ? undefined : joinUrl),
    listSessions: async (onlineMeeting) =>
      there(onlineMeeting).map(({ id, from, to, seen }) => ({ id, from, to, people: seen.length })),
    readSession: async (onlineMeeting, session) => [
      ...(there(onlineMeeting).find(({ id }) => id === session)?.seen ?? []),
    ],
  };
}

export function inMemoryReportCollections(): ReportCollections {
  const rows = new Rows<string, ReportCollection>();
  return {
    find: async (meeting) => rows.find(meeting),
    create: async (collection) => rows.find(collection.meeting) ?? rows.put(collection.meeting, collection),
    async save(collection, version) {
      if (rows.find(collection.meeting)?.version !== version) return false;
      rows.put(collection.meeting, collection);
      return true;
    },
  };
}
