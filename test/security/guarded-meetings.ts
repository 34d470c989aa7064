import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { MeetingActionId } from "../../shared/domain/meetings/minutes.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { aMeeting, anAudience, anInvitation } from "../../shared/testing/builders.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";

/** Meetings of the English network; in brackets, who is invited. */
export const meetings = {
  /** English leads and SENDCOs must come, teachers may (the lead, the SENDCO of A, the teacher of B). */
  english: "english-meeting" as MeetingId,
  /** Anybody may join (nobody yet). */
  open: "english-open" as MeetingId,
  /** For English leads alone (the lead). */
  named: "english-named" as MeetingId,
  draft: "english-draft" as MeetingId,
} as const;

export const action = "send-the-form" as MeetingActionId;

export function guardedMeetings(who: {
  readonly lead: string;
  readonly sendco: string;
  readonly teacherOfB: string;
}): Pick<World, "meetings" | "invitations" | "minutes"> {
  const network = "english" as NetworkId;
  const leads = anAudience({ roles: ["english-lead"] });
  const teachers = anAudience({ roles: ["teacher"] });
  return {
    meetings: [
      aMeeting(meetings.english, {
        network,
        title: "English moderation",
        mandatoryFor: anAudience({ roles: ["english-lead", "sendco"] }),
        optionalFor: teachers,
        representativesAllowed: true,
      }),
      aMeeting(meetings.open, { network, mandatoryFor: leads, optionalFor: teachers }),
      aMeeting(meetings.named, { network, mandatoryFor: leads }),
      aMeeting(meetings.draft, { network, mandatoryFor: leads, status: "draft" }),
    ],
    invitations: [
      anInvitation(meetings.english, who.lead, { as: [{ role: "english-lead", school: "100004" as never }] }),
      anInvitation(meetings.english, who.sendco, { as: [{ role: "sendco", school: "100001" as never }] }),
      anInvitation(meetings.english, who.teacherOfB, {
        expectation: "optional",
        as: [{ role: "teacher", school: "100002" as never }],
        reply: {
          kind: "declined",
          reason: "A private reason",
          at: new Date("2026-11-20T12:00:00Z"),
          door: "tab",
          by: who.teacherOfB as PersonId,
        },
      }),
      anInvitation(meetings.named, who.lead),
    ],
    minutes: [
      {
        meeting: meetings.english,
        text: "Minutes of the meeting",
        agreed: [],
        actions: [{ id: action, text: "Send the form", owner: who.sendco as PersonId }],
      },
    ],
  };
}
