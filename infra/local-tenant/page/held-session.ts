import type { Attendee, Event } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../context.ts";
import type { StoredMeeting } from "../graph/meetings/meeting-store.ts";
import { addReport } from "../graph/meetings/report-store.ts";
import { findUser } from "../identity/people.ts";
import { rows } from "../store/sql.ts";

const minute = 60_000;

/** The name of the field that holds how long somebody was in. */
export const minutesField = (address: string) => `minutes ${address}`;

/** How long a meeting is planned to last; undefined when it has no times. */
export function minutesOf({ startDateTime, endDateTime }: StoredMeeting): number | undefined {
  if (!startDateTime || !endDateTime) return undefined;
  return Math.round((Date.parse(endDateTime) - Date.parse(startDateTime)) / minute);
}

/** Who stands on the events by which people join this meeting. */
export function invitedTo(
  { db }: Pick<TenantContext, "db">,
  { joinWebUrl }: StoredMeeting,
): { address: string; name: string }[] {
  const found = rows<{ json: string }>(
    db,
    "select json from calendar_event where state = 'standing' and instr(json, ?) > 0",
    [JSON.stringify(joinWebUrl).slice(1, -1)],
  );
  const attendees = found.flatMap(({ json }) => (JSON.parse(json) as Event).attendees ?? ([] as Attendee[]));
  const names = new Map(
    attendees.flatMap(({ emailAddress }) =>
      emailAddress?.address ? [[emailAddress.address, emailAddress.name ?? emailAddress.address]] : [],
    ),
  );
  return [...names].map(([address, name]) => ({ address, name }));
}

/** Keeps the report of a session in which each was in from its start for so many minutes. */
export function holdSession(
  context: TenantContext,
  meeting: StoredMeeting,
  form: Readonly<Record<string, string>>,
): void {
  const { startDateTime, endDateTime } = meeting;
  const planned = minutesOf(meeting);
  if (!startDateTime || !endDateTime || planned === undefined) return;
  const records = invitedTo(context, meeting).flatMap(({ address, name }) => {
    const minutes = Math.min(Number(form[minutesField(address)]) || 0, planned);
    if (minutes <= 0) return [];
    const seconds = Math.round(minutes * 60);
    const leave = new Date(Date.parse(startDateTime) + seconds * 1000).toISOString();
    const account = findUser(context, address);
    return [
      {
        emailAddress: address,
        identity: { id: account?.id ?? null, displayName: name },
        role: "Attendee",
        totalAttendanceInSeconds: seconds,
        attendanceIntervals: [
          { joinDateTime: startDateTime, leaveDateTime: leave, durationInSeconds: seconds },
        ],
      },
    ];
  });
  addReport(context, meeting.id, context.now(), {
    meetingStartDateTime: startDateTime,
    meetingEndDateTime: endDateTime,
    totalParticipantCount: records.length,
    attendanceRecords: records,
  });
}
