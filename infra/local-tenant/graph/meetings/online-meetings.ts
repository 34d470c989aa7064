import type { OnlineMeeting } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { type MailboxOwner, requireUser } from "../../identity/mailbox.ts";
import { parseBody } from "../../identity/parse-body.ts";
import { createConsentTable, requireAccessPolicy } from "../../identity/scoped-consent.ts";
import { GraphError } from "../graph-error.ts";
import { pick, selected } from "../odata/query-options.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { registerAttendanceReports } from "./attendance-reports.ts";
import {
  addMeeting,
  createMeetingTable,
  deleteMeeting,
  findMeeting,
  findMeetingByAddress,
  findMeetingByExternalId,
  type StoredMeeting,
  saveMeeting,
} from "./meeting-store.ts";
import { createReportTable } from "./report-store.ts";

const instant = z.iso.datetime({ offset: true });

const meetingBody = z.looseObject({
  subject: z.string().nullish(),
  startDateTime: instant.nullish(),
  endDateTime: instant.nullish(),
  externalId: z.string().optional(),
});
const createOrGetBody = meetingBody.extend({ externalId: z.string().min(1) });

const read = ["OnlineMeetings.Read.All", "OnlineMeetings.ReadWrite.All"];
const write = ["OnlineMeetings.ReadWrite.All"];

/** Online meetings of an organiser, and who attended them. */
export function registerOnlineMeetings(router: GraphRouter, context: TenantContext): void {
  createConsentTable(context);
  createMeetingTable(context);
  createReportTable(context);

  router.on("GET", "/users/{userId}/onlineMeetings", read, (request) => {
    const organiser = organiserOf(context, request);
    const address = /^\s*joinWebUrl\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(
      request.query.get("$filter") ?? "",
    )?.[1];
    if (address === undefined)
      throw new GraphError(
        400,
        "BadRequest",
        "Filter expression expected - JoinWebUrl eq '…' or VideoTeleconferenceId eq '…'.",
      );
    const meeting = findMeetingByAddress(context, address.replaceAll("''", "'"));
    const own = meeting && findMeeting(context, organiser.id, meeting.id);
    return { status: 200, body: { value: own ? [presented(context, organiser, own)] : [] } };
  });

  router.on("POST", "/users/{userId}/onlineMeetings", write, (request) => {
    const organiser = organiserOf(context, request);
    const meeting = addMeeting(
      context,
      organiser.id,
      withTimes(parseBody(meetingBody, request.body), context.now()),
    );
    return { status: 201, body: presented(context, organiser, meeting) };
  });

  router.on("POST", "/users/{userId}/onlineMeetings/createOrGet", write, (request) => {
    const organiser = organiserOf(context, request);
    const body = parseBody(createOrGetBody, request.body);
    const existing = findMeetingByExternalId(context, organiser.id, body.externalId);
    if (existing) return { status: 200, body: presented(context, organiser, existing) };
    const meeting = addMeeting(context, organiser.id, withTimes(body, context.now()));
    return { status: 201, body: presented(context, organiser, meeting) };
  });

  router.on("GET", "/users/{userId}/onlineMeetings/{meetingId}", read, (request) => {
    const organiser = organiserOf(context, request);
    const meeting = presented(context, organiser, meetingOf(context, organiser, request));
    return { status: 200, body: pick(meeting, selected(request.query.get("$select"))) };
  });

  router.on("PATCH", "/users/{userId}/onlineMeetings/{meetingId}", write, (request) => {
    const organiser = organiserOf(context, request);
    const { id, joinWebUrl, externalId, creationDateTime } = meetingOf(context, organiser, request);
    const meeting: StoredMeeting = {
      ...meetingOf(context, organiser, request),
      ...(parseBody(meetingBody, request.body) as OnlineMeeting),
      ...{ id, joinWebUrl, externalId, creationDateTime },
    };
    saveMeeting(context, meeting);
    return { status: 200, body: presented(context, organiser, meeting) };
  });

  router.on("DELETE", "/users/{userId}/onlineMeetings/{meetingId}", write, (request) => {
    deleteMeeting(context, meetingOf(context, organiserOf(context, request), request).id);
    return { status: 204 };
  });

  registerAttendanceReports(router, context);
}

/** The application access policy must let the app act for this organiser as well; it is granted person by person. */
function organiserOf(context: TenantContext, request: GraphRequest): MailboxOwner {
  const organiser = requireUser(context, request.params.userId ?? "");
  requireAccessPolicy(context, request.caller, organiser.id);
  return organiser;
}

function meetingOf(context: TenantContext, organiser: MailboxOwner, request: GraphRequest): StoredMeeting {
  const meeting = findMeeting(context, organiser.id, request.params.meetingId ?? "");
  if (!meeting) throw new GraphError(404, "NotFound", "Meeting not found.");
  return meeting;
}

/** Without times the service takes the present hour. */
function withTimes(meeting: z.infer<typeof meetingBody>, now: Date): OnlineMeeting {
  return {
    ...(meeting as OnlineMeeting),
    startDateTime: meeting.startDateTime ?? now.toISOString(),
    endDateTime: meeting.endDateTime ?? new Date(now.getTime() + 3_600_000).toISOString(),
  };
}

function presented(context: TenantContext, organiser: MailboxOwner, meeting: StoredMeeting) {
  return {
    "@odata.context": `${context.baseUrl()}/v1.0/$metadata#users('${organiser.id}')/onlineMeetings/$entity`,
    ...meeting,
    participants: {
      attendees: [],
      ...meeting.participants,
      organizer: {
        upn: organiser.userPrincipalName,
        role: "presenter",
        identity: {
          user: { id: organiser.id, displayName: organiser.displayName, tenantId: context.tenantId },
        },
      },
    },
  };
}
