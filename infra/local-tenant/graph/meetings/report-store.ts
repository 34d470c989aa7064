import { randomUUID } from "node:crypto";
import type { AttendanceRecord, MeetingAttendanceReport } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { row, rows, run } from "../../store/sql.ts";

type Storage = Pick<TenantContext, "db" | "now">;

/** One ended session of a meeting, with the people who were in it. */
export type StoredReport = MeetingAttendanceReport & {
  readonly id: string;
  readonly attendanceRecords: AttendanceRecord[];
};

interface ReportRow {
  readonly json: string;
}

/** The service lists the most recent fifty; source: learn.microsoft.com meetingattendancereport-list. */
const mostListed = 50;

export function createReportTable({ db }: Pick<Storage, "db">): void {
  db.exec(
    `create table if not exists attendance_report (
       sequence integer primary key autoincrement, id text not null unique, meeting_id text not null,
       available_at text not null, kept_until text not null, json text not null);
     create index if not exists attendance_report_meeting on attendance_report (meeting_id)`,
  );
}

/** Reports are deleted a year after the meeting; source: learn.microsoft.com meetingattendancereport. */
function keptUntil({ meetingEndDateTime }: Pick<StoredReport, "meetingEndDateTime">): Date {
  const until = new Date(meetingEndDateTime ?? "9999-01-01");
  until.setUTCFullYear(until.getUTCFullYear() + 1);
  return until;
}

/** Adds a report that can be read from `availableAt` on: Teams takes its time after a meeting ends. */
export function addReport(
  { db }: Pick<Storage, "db">,
  meetingId: string,
  availableAt: Date,
  report: Omit<StoredReport, "id">,
): string {
  const id = randomUUID();
  const attendanceRecords = report.attendanceRecords.map((record) => ({ id: randomUUID(), ...record }));
  run(
    db,
    "insert into attendance_report (id, meeting_id, available_at, kept_until, json) values (?, ?, ?, ?, ?)",
    [
      id,
      meetingId,
      availableAt.toISOString(),
      keptUntil(report).toISOString(),
      JSON.stringify({ id, ...report, attendanceRecords, totalParticipantCount: attendanceRecords.length }),
    ],
  );
  return id;
}

export function listReports({ db, now }: Storage, meetingId: string): StoredReport[] {
  return rows<ReportRow>(
    db,
    "select json from attendance_report where meeting_id = ? and available_at <= ? and kept_until > ? order by sequence desc limit ?",
    [meetingId, now().toISOString(), now().toISOString(), mostListed],
  ).map(({ json }) => JSON.parse(json) as StoredReport);
}

export function findReport({ db, now }: Storage, meetingId: string, id: string): StoredReport | undefined {
  const found = row<ReportRow>(
    db,
    "select json from attendance_report where meeting_id = ? and id = ? and available_at <= ? and kept_until > ?",
    [meetingId, id, now().toISOString(), now().toISOString()],
  );
  return found && (JSON.parse(found.json) as StoredReport);
}
