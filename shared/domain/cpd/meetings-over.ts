import { type Attendance, attendanceOf } from "../attendance/attendance.ts";
import { byMeeting, type MeetingEvidence } from "../attendance/evidence.ts";
import type { MeetingId } from "../meetings/ids.ts";
import { type Invitation, isInvited } from "../meetings/invitation.ts";
import { isOn, type Meeting } from "../meetings/meeting.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { CpdRecord } from "./obligation.ts";

/** How one meeting that is over stands for somebody. */
export interface MeetingOver {
  readonly meeting: Meeting;
  /** Absent for somebody who came uninvited. */
  readonly invitation?: Invitation;
  readonly attendance: Attendance;
}

export interface MeetingsOverSetting {
  meeting(id: MeetingId): Meeting | undefined;
  /** Whether anything at all was recorded of anybody at the meeting. */
  hasRegister(meeting: Meeting): boolean;
  /** What was seen of whom this person sent instead; left out, it counts as announced. */
  seenInstead?(meeting: Meeting): readonly MeetingEvidence[];
  readonly attendedShare: number;
  readonly now: Date;
}

/** An academic year's meetings that are over and that somebody was invited to, or seen at after all. */
export function meetingsOver(
  { invitations, evidence }: Pick<CpdRecord, "invitations" | "evidence">,
  setting: MeetingsOverSetting,
  year: AcademicYear,
): MeetingOver[] {
  const seen = byMeeting(evidence);
  const invited = new Map(invitations.filter(isInvited).map((each) => [each.meeting, each]));
  return [...new Set([...invited.keys(), ...seen.keys()])].flatMap((id): MeetingOver[] => {
    const meeting = setting.meeting(id);
    if (!meeting || meeting.year !== year || !isOn(meeting) || meeting.endsAt > setting.now) return [];
    const invitation = invited.get(id);
    const own = seen.get(id) ?? [];
    const attendance = attendanceOf({
      meeting,
      evidence: own,
      reply: invitation?.reply,
      ...(setting.seenInstead ? { evidenceOfRepresentative: setting.seenInstead(meeting) } : {}),
      hasRegister: own.length > 0 || setting.hasRegister(meeting),
      attendedShare: setting.attendedShare,
    });
    return [{ meeting, attendance, ...(invitation ? { invitation } : {}) }];
  });
}
