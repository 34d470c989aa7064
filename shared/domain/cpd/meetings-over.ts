import { type Attendance, attendanceOf } from "../attendance/attendance.ts";
import { isOfMeeting, type MeetingEvidence } from "../attendance/evidence.ts";
import type { MeetingId } from "../meetings/ids.ts";
import { type Invitation, isInvited } from "../meetings/invitation.ts";
import { isOn, type Meeting } from "../meetings/meeting.ts";
import { academicYearOf } from "../time/academic-year.ts";
import { londonDate } from "../time/london.ts";
import type { CpdRecord } from "./obligation.ts";

/** How one meeting that is over stands for somebody. */
export interface MeetingOver {
  readonly meeting: Meeting;
  readonly invitation: Invitation;
  readonly attendance: Attendance;
}

/** This academic year's meetings that are over and that somebody was invited to, or seen at after all. */
export function meetingsOver(
  { invitations, evidence }: Pick<CpdRecord, "invitations" | "evidence">,
  setting: {
    meeting(id: MeetingId): Meeting | undefined;
    /** Whether anything at all was recorded of anybody at the meeting. */
    hasRegister(meeting: Meeting): boolean;
    /** What was seen of whom this person sent instead; left out, it counts as announced. */
    seenInstead?(meeting: Meeting): readonly MeetingEvidence[];
    readonly attendedShare: number;
    readonly now: Date;
  },
): MeetingOver[] {
  const year = academicYearOf(londonDate(setting.now));
  const seen = new Map<MeetingId, MeetingEvidence[]>();
  for (const each of evidence) {
    if (!isOfMeeting(each)) continue;
    const ofMeeting = seen.get(each.meeting);
    if (ofMeeting) ofMeeting.push(each);
    else seen.set(each.meeting, [each]);
  }
  return invitations.flatMap((invitation): MeetingOver[] => {
    const meeting = setting.meeting(invitation.meeting);
    if (!meeting || meeting.year !== year || !isOn(meeting) || meeting.endsAt > setting.now) return [];
    const own = seen.get(meeting.id) ?? [];
    if (!isInvited(invitation) && own.length === 0) return [];
    const attendance = attendanceOf({
      meeting,
      evidence: own,
      reply: invitation.reply,
      ...(setting.seenInstead ? { evidenceOfRepresentative: setting.seenInstead(meeting) } : {}),
      hasRegister: own.length > 0 || setting.hasRegister(meeting),
      attendedShare: setting.attendedShare,
    });
    return [{ meeting, invitation, attendance }];
  });
}
