import type { Attendance, AttendanceOutcome } from "../../domain/attendance/attendance.ts";
import type { MeetingEvidence, RegisterWord } from "../../domain/attendance/evidence.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import { dateInEngland, day } from "../dates.ts";
import { sentenceCase } from "../lists.ts";

export const outcomeWords: Readonly<Record<AttendanceOutcome, string>> = {
  attended: "Attended",
  partly: "Partly there",
  absent: "Absent",
  apologies: "Apologies",
  excused: "Excused",
  represented: "Represented",
  unknown: "Not known yet",
};

const registerWordWords: Readonly<Record<RegisterWord, string>> = {
  present: "present",
  partly: "partly there",
  absent: "absent",
  apologies: "away with apologies",
  excused: "excused",
};

const sourceWords = { "teams-report": "the Teams report", file: "an attendance file" } as const;

interface Told {
  readonly directory: Directory;
  readonly today: string;
}

/** By what an outcome came about: "38 of 60 minutes by the Teams report; 45 needed." */
export function attendanceSentence(attendance: Attendance, told: Told): string {
  const { grounds, minutes, neededMinutes, meetingMinutes } = attendance;
  switch (grounds.by) {
    case "word":
      return wordSentence(grounds.evidence, told);
    case "check-in":
      return "Checked in in the room.";
    case "minutes": {
      const counted = `${minutes ?? 0} of ${meetingMinutes} minutes by ${sourceWords[grounds.source]}`;
      return attendance.outcome === "attended" ? `${counted}.` : `${counted}; ${neededMinutes} needed.`;
    }
    case "reply":
      return attendance.outcome === "represented"
        ? `${nameOf(grounds.representative, told)} is to come instead, by the reply to the invitation.`
        : "Could not come, by the reply to the invitation.";
    case "representative":
      return grounds.came
        ? `${nameOf(grounds.representative, told)} came instead.`
        : `Could not come and sent ${nameOf(grounds.representative, told)}, who did not come.`;
    case "not-on-register":
      return "On no register of this meeting.";
    case "nothing":
      return "Nothing is recorded yet.";
  }
}

const nameOf = (person: PersonId | undefined, { directory }: Told): string =>
  (person && directory.person(person)?.name) ?? "Somebody else";

/** "You said on Wednesday 2 December: I was there." */
export function disputeSentence(dispute: MeetingEvidence, who: string, today: string): string {
  if (dispute.observed.kind !== "dispute") return "";
  return `${who} said on ${day(dateInEngland(dispute.at), today)}: ${dispute.observed.because}`;
}

/** "Carys Lee marked this present on Wednesday 2 December: on a shared screen." */
function wordSentence({ observed, by, at }: MeetingEvidence, { directory, today }: Told): string {
  if (observed.kind !== "word") return "";
  const who = (by && directory.person(by)?.name) ?? "somebody who has left";
  const said = `${sentenceCase(who)} marked this ${registerWordWords[observed.word]} on ${day(dateInEngland(at), today)}`;
  return observed.because ? `${said}: ${observed.because.trim().replace(/\.$/, "")}.` : `${said}.`;
}
