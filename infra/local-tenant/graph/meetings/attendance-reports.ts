import type { TenantContext } from "../../context.ts";
import { requireUser } from "../../identity/mailbox.ts";
import { requireAccessPolicy } from "../../identity/scoped-consent.ts";
import { GraphError } from "../graph-error.ts";
import { expanded } from "../odata/query-options.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { findMeeting } from "./meeting-store.ts";
import { pageOf } from "./page-of.ts";
import { findReport, listReports, type StoredReport } from "./report-store.ts";

const permissions = ["OnlineMeetingArtifact.Read.All"];
const path = "/users/{userId}/onlineMeetings/{meetingId}/attendanceReports";

/** Who was in a meeting. Records come only when asked for by name, as the service has it. */
export function registerAttendanceReports(router: GraphRouter, context: TenantContext): void {
  router.on("GET", path, permissions, (request) => ({
    status: 200,
    body: pageOf(context, request, listReports(context, meetingIdOf(context, request)), withoutRecords),
  }));

  router.on("GET", `${path}/{reportId}`, permissions, (request) => {
    const report = reportOf(context, request);
    const wantsRecords = expanded(request.query.get("$expand")).has("attendanceRecords");
    if (!wantsRecords) return { status: 200, body: withoutRecords(report) };
    const records = { path: `${request.path}/attendanceRecords`, query: new URLSearchParams() };
    const { value, "@odata.nextLink": next } = pageOf(
      context,
      records,
      report.attendanceRecords,
      (one) => one,
    );
    return {
      status: 200,
      body: {
        ...withoutRecords(report),
        attendanceRecords: value,
        ...(next && { "attendanceRecords@odata.nextLink": next }),
      },
    };
  });

  router.on("GET", `${path}/{reportId}/attendanceRecords`, permissions, (request) => ({
    status: 200,
    body: pageOf(context, request, reportOf(context, request).attendanceRecords, (one) => one),
  }));
}

function meetingIdOf(context: TenantContext, request: GraphRequest): string {
  const organiser = requireUser(context, request.params.userId ?? "");
  requireAccessPolicy(context, request.caller, organiser.id);
  const meeting = findMeeting(context, organiser.id, request.params.meetingId ?? "");
  if (!meeting) throw new GraphError(404, "NotFound", "Meeting not found.");
  return meeting.id;
}

function reportOf(context: TenantContext, request: GraphRequest): StoredReport {
  const report = findReport(context, meetingIdOf(context, request), request.params.reportId ?? "");
  if (!report) throw new GraphError(404, "NotFound", "Attendance report not found.");
  return report;
}

function withoutRecords({ attendanceRecords: _records, ...report }: StoredReport) {
  return report;
}
