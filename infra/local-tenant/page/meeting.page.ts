import type { TenantContext } from "../context.ts";
import { findMeetingByPath } from "../graph/meetings/meeting-store.ts";
import { html } from "./html.ts";
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
      <p>Teams would open here. This tenant has no calls.</p>`,
  });
}
