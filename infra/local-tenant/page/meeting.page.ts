import type { TenantContext } from "../context.ts";
import { findMeetingByPath, type StoredMeeting } from "../graph/meetings/meeting-store.ts";
import { listReports } from "../graph/meetings/report-store.ts";
import { invitedTo, minutesField, minutesOf } from "./held-session.ts";
import { html, type Markup } from "./html.ts";
import { pageShell } from "./page-shell.ts";
import { when } from "./when.ts";

/** Where "Join" leads: in Microsoft's tenant Teams would open here. Undefined when no meeting has this address. */
export function meetingPage(context: TenantContext, path: string): string | undefined {
  const meeting = findMeetingByPath(context, path);
  if (!meeting) return undefined;
  const times = [meeting.startDateTime, meeting.endDateTime].flatMap((time) => (time ? [when(time)] : []));
  return pageShell({
    title: meeting.subject ?? "Meeting",
    body: html`<h1>${meeting.subject ?? "Meeting"}</h1>
      <p>${times.join(" to ")}</p>
      <p>Teams would open here. This tenant has no calls: say below how long each person was in, and Teams’ attendance report will say so.</p>
      ${reportsSection(context, meeting)}
      ${heldForm(context, meeting, path)}`,
  });
}

function reportsSection(context: TenantContext, { id }: StoredMeeting): Markup {
  return html`<ul class="entries">${listReports(context, id).map(
    ({ meetingStartDateTime, attendanceRecords }) => html`<li class="entry">
      Attendance report of ${when(meetingStartDateTime ?? "")}: ${attendanceRecords.length === 1 ? "1 person" : `${attendanceRecords.length} people`}
    </li>`,
  )}</ul>`;
}

function heldForm(context: TenantContext, meeting: StoredMeeting, path: string): Markup {
  const invited = invitedTo(context, meeting);
  const minutes = minutesOf(meeting);
  if (invited.length === 0 || minutes === undefined) return html`<p>Nobody is invited yet.</p>`;
  return html`<form method="post" action="${path}"><h2>Who was in, and for how many minutes</h2>
    <ul class="people">${invited.map(
      ({ address, name }) => html`<li><label>${name}
        <input type="number" min="0" max="${minutes}" value="${minutes}" name="${minutesField(address)}"></label></li>`,
    )}</ul>
    <p>0 is somebody who did not come.</p>
    <p><button type="submit">Hold the meeting</button></p></form>`;
}
