import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { MeetingActionId } from "../../shared/domain/meetings/minutes.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import {
  aMeeting,
  anAudience,
  anInvitation,
  aSighting,
  meetingEvidence,
} from "../../shared/testing/builders.ts";
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
  /** Over, and to be carried on to all staff of each school with an English lead or a SENDCO (the lead, the SENDCO of A). */
  cascaded: "english-cascaded" as MeetingId,
  /** Over, with the SENDCO of A recorded as absent (the lead, the SENDCO of A). */
  recorded: "english-recorded" as MeetingId,
  /** Over since a few days, with the lead checked in (nobody was invited). */
  attended: "english-attended" as MeetingId,
} as const;

export const action = "send-the-form" as MeetingActionId;

export function guardedMeetings(who: {
  readonly lead: string;
  readonly sendco: string;
  readonly teacherOfB: string;
}): Pick<World, "meetings" | "invitations" | "minutes" | "evidence"> {
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
      aMeeting(meetings.recorded, {
        network,
        mode: "in-person",
        mandatoryFor: leads,
        startsAt: new Date("2026-11-19T14:00:00Z"),
        endsAt: new Date("2026-11-19T15:00:00Z"),
        outlook: { wanted: 1, delivered: 1, events: [] },
      }),
      aMeeting(meetings.cascaded, {
        network,
        mandatoryFor: anAudience({ roles: ["english-lead", "sendco"] }),
        startsAt: new Date("2026-07-14T14:00:00Z"),
        endsAt: new Date("2026-07-14T15:00:00Z"),
        outlook: { wanted: 1, delivered: 1, events: [] },
        cascade: { audience: anAudience({ allStaff: true }), dueOn: civilDate("2026-12-18") },
      }),
      aMeeting(meetings.attended, {
        network,
        mode: "in-person",
        startsAt: new Date("2026-11-19T09:00:00Z"),
        endsAt: new Date("2026-11-19T10:00:00Z"),
        outlook: { wanted: 1, delivered: 1, events: [] },
      }),
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
      anInvitation(meetings.cascaded, who.lead, {
        as: [{ role: "english-lead", school: "100004" as never }],
      }),
      anInvitation(meetings.cascaded, who.sendco, { as: [{ role: "sendco", school: "100001" as never }] }),
      anInvitation(meetings.recorded, who.lead),
      anInvitation(meetings.recorded, who.sendco),
    ],
    evidence: [
      meetingEvidence("there", { meeting: meetings.attended, person: who.lead }),
      meetingEvidence("absent", {
        meeting: meetings.recorded,
        person: who.sendco,
        by: who.lead,
        at: new Date("2026-11-19T16:00:00Z"),
        observed: { kind: "word", word: "absent", because: "A private word" },
      }),
      aSighting("guest", {
        meeting: meetings.recorded,
        seenAs: { name: "A private guest", email: "guest@home.example" },
      }),
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
