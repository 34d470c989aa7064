import type { AttendanceRecord, MeetingAttendanceReport } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { AttendanceReports } from "../../../domain/attendance/ports.ts";
import type { SeenInSession, TeamsSession } from "../../../domain/attendance/teams-session.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphNotFound } from "../../transport/graph-errors.ts";
import { odataText } from "../../transport/odata-text.ts";
import { pagesOf } from "../../transport/pages-of.ts";
import { instantColumn } from "../columns.ts";

/** Finds the organiser's meetings by their addresses and reads who was in them; both also need an application access policy. */
export const attendanceReportsPermissions = [
  "OnlineMeetings.Read.All",
  "OnlineMeetingArtifact.Read.All",
] as const;

const nextLink = z.string().optional();
const meetingsSchema = z.object({ value: z.array(z.object({ id: z.string().min(1) })) });

const reportSchema = z.object({
  id: z.string().min(1),
  meetingStartDateTime: instantColumn,
  meetingEndDateTime: instantColumn,
  totalParticipantCount: z.number().nullish(),
} satisfies Partial<Record<keyof MeetingAttendanceReport, z.ZodType>>);
const reportsSchema = z.object({ value: z.array(reportSchema), "@odata.nextLink": nextLink });

const recordSchema = z.object({
  id: z.string().nullish(),
  emailAddress: z.string().nullish(),
  identity: z.object({ id: z.string().nullish(), displayName: z.string().nullish() }).nullish(),
  totalAttendanceInSeconds: z.number().nullish(),
  attendanceIntervals: z
    .array(z.object({ joinDateTime: instantColumn, leaveDateTime: instantColumn }))
    .nullish(),
} satisfies Partial<Record<keyof AttendanceRecord, z.ZodType>>);
const recordsPageSchema = z.object({ value: z.array(recordSchema), "@odata.nextLink": nextLink });
const expandedSchema = z.object({
  attendanceRecords: z.array(recordSchema).nullish(),
  "attendanceRecords@odata.nextLink": nextLink,
});

/** Teams' reports of the organiser's meetings. `organiser` is an object id: these paths take no principal name. */
export function attendanceReports({
  graph,
  organiser,
}: {
  graph: Graph;
  organiser: string;
}): AttendanceReports {
  const base = `/users/${encodeURIComponent(organiser)}/onlineMeetings`;
  const reportsOf = (onlineMeeting: string) =>
    `${base}/${encodeURIComponent(onlineMeeting)}/attendanceReports`;

  return {
    async findMeeting(joinUrl) {
      const { value } = await graph.call({
        method: "get",
        path: `${base}?$filter=${encodeURIComponent(`JoinWebUrl eq ${odataText(joinUrl)}`)}`,
        operation: "GET /users/{user}/onlineMeetings",
        answer: meetingsSchema,
      });
      return value[0]?.id;
    },

    async listSessions(onlineMeeting) {
      const sessions: TeamsSession[] = [];
      try {
        const pages = pagesOf(graph, reportsOf(onlineMeeting), {
          operation: "GET /users/{user}/onlineMeetings/{meeting}/attendanceReports",
          answer: reportsSchema,
        });
        for await (const { value } of pages) sessions.push(...value.map(toSession));
      } catch (failure) {
        if (failure instanceof GraphNotFound) return [];
        throw failure;
      }
      return sessions;
    },

    async readSession(onlineMeeting, session) {
      const report = await graph.call({
        method: "get",
        path: `${reportsOf(onlineMeeting)}/${encodeURIComponent(session)}?$expand=attendanceRecords`,
        operation: "GET /users/{user}/onlineMeetings/{meeting}/attendanceReports/{report}",
        answer: expandedSchema,
      });
      const records = [...(report.attendanceRecords ?? [])];
      for (let next = report["attendanceRecords@odata.nextLink"]; next !== undefined; ) {
        const page: z.infer<typeof recordsPageSchema> = await graph.call({
          method: "get",
          path: graph.pathOf(next),
          operation:
            "GET /users/{user}/onlineMeetings/{meeting}/attendanceReports/{report}/attendanceRecords",
          answer: recordsPageSchema,
        });
        records.push(...page.value);
        next = page["@odata.nextLink"];
      }
      return records.map(toSeen);
    },
  };
}

const toSession = (report: z.infer<typeof reportSchema>): TeamsSession => ({
  id: report.id,
  from: report.meetingStartDateTime,
  to: report.meetingEndDateTime,
  people: report.totalParticipantCount ?? 0,
});

function toSeen(record: z.infer<typeof recordSchema>): SeenInSession {
  const { id: account, displayName } = record.identity ?? {};
  return {
    id: record.id || record.emailAddress || account || withoutId(record),
    ...(account ? { account: account as PersonId } : {}),
    seenAs: {
      name: displayName ?? "",
      ...(record.emailAddress ? { email: record.emailAddress } : {}),
    },
    seconds: record.totalAttendanceInSeconds ?? 0,
    intervals: (record.attendanceIntervals ?? []).map(({ joinDateTime, leaveDateTime }) => ({
      from: joinDateTime,
      to: leaveDateTime,
    })),
  };
}

/** Whoever came without an account and is given no id is the same as long as they joined at the same moment. */
const withoutId = ({ identity, attendanceIntervals }: z.infer<typeof recordSchema>): string =>
  `${(identity?.displayName ?? "").slice(0, 80)} ${attendanceIntervals?.[0]?.joinDateTime.toISOString() ?? ""}`;
