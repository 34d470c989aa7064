import type {
  EvidenceId,
  MeetingEvidence,
  MeetingObservation,
} from "../../../shared/domain/attendance/evidence.ts";
import type { Invitation } from "../../../shared/domain/meetings/invitation.ts";
import { type Meeting, meetingMinutes } from "../../../shared/domain/meetings/meeting.ts";
import { academicYearOf } from "../../../shared/domain/time/academic-year.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";
import type { CpdSetting } from "./seed-cpd.ts";

/** What was held within so many days has its register still to do. */
const daysWithoutRegister = 6;

/** Who was seen at the meetings of this year: by Teams' report online, by the lead's word in a room. */
export function seedAttendance(
  { meetings, invitations, stableId }: CpdSetting,
  { today, random }: { today: CivilDate; random: Random },
): MeetingEvidence[] {
  const year = academicYearOf(today);
  const first = londonInstant(`${year.slice(0, 4)}-09-01` as CivilDate, "00:00");
  const last = londonInstant(addDays(today, -daysWithoutRegister), "00:00");
  const held = new Map(
    meetings
      .filter(
        ({ status, startsAt }) =>
          status !== "draft" && status !== "cancelled" && startsAt >= first && startsAt < last,
      )
      .map((meeting) => [meeting.id, meeting]),
  );
  return invitations.flatMap((invitation): MeetingEvidence[] => {
    const meeting = held.get(invitation.meeting);
    const observed = meeting && seen(meeting, invitation, random);
    if (!meeting || !observed) return [];
    return [
      {
        id: `seen ${stableId(`seen/${meeting.id}/${invitation.person}`)}` as EvidenceId,
        meeting: meeting.id,
        year: meeting.year,
        person: invitation.person,
        at: londonInstant(londonDate(meeting.startsAt), "19:00"),
        source: observed.kind === "word" ? "register" : "Teams",
        ...(observed.kind === "word" ? { by: meeting.organisedBy } : {}),
        observed,
      },
    ];
  });
}

function seen(meeting: Meeting, { reply }: Invitation, random: Random): MeetingObservation | undefined {
  const stayedAway =
    reply?.kind === "apologies" || reply?.kind === "declined" || reply?.kind === "represented";
  if (stayedAway || random.chance(0.06)) return undefined;
  if (meeting.mode !== "online")
    return { kind: "word", word: random.chance(0.94) ? "present" : random.pick(["partly", "excused"]) };
  const minutes = meetingMinutes(meeting);
  const late = random.whole(-6, 5);
  const stayed = random.chance(0.9)
    ? minutes + random.whole(-8, 4)
    : random.whole(12, Math.floor(minutes * 0.6));
  return {
    kind: "teams-report",
    intervals: [
      {
        from: new Date(meeting.startsAt.getTime() + late * 60_000),
        to: new Date(meeting.startsAt.getTime() + stayed * 60_000),
      },
    ],
  };
}
