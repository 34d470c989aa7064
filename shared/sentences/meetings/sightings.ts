import type { FileRow } from "../../domain/attendance/file-evidence.ts";
import { minutesInWindow } from "../../domain/attendance/minutes-in-window.ts";
import type { CollectedSession, ReportCollection } from "../../domain/attendance/report-collection.ts";
import type { SeenAs, SightingSeen } from "../../domain/attendance/sighting.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import { type Meeting, meetingMinutes } from "../../domain/meetings/meeting.ts";
import { dateInEngland, day, dayAndTime } from "../dates.ts";
import { counted, listed, sentenceCase } from "../lists.ts";

interface Told {
  readonly directory: Directory;
  readonly today: string;
}
type Window = Pick<Meeting, "startsAt" | "endsAt">;

/** What is known of somebody besides the name. */
export const seenAsWords = ({ email, upn, organisation }: SeenAs): string =>
  [email ?? upn, organisation].filter(Boolean).join(", ");

/** "38 of 60 minutes by the Teams report." */
export function sightingSentence(seen: readonly SightingSeen[], meeting: Window): string {
  const observed = seen.map(({ sighting }) => sighting.observed);
  const counts = observed.flatMap((each) => ("intervals" in each ? each.intervals : []));
  if (counts.length === 0)
    return observed.some(({ kind }) => kind === "check-in")
      ? "Checked in in the room."
      : "Noted at the door.";
  const source = observed.some(({ kind }) => kind === "teams-report")
    ? "the Teams report"
    : "an attendance file";
  return `${minutesInWindow(counts, meeting)} of ${meetingMinutes(meeting)} minutes by ${source}.`;
}

/** "Carys Lee said on Tuesday 1 December: this is Ann Lee." */
export function decisionSentence({ sighting, decision }: SightingSeen, { directory, today }: Told): string {
  const by = decision?.by ?? sighting.by;
  const who = sentenceCase((by && directory.person(by)?.name) ?? "somebody who has left");
  const on = day(dateInEngland((decision ?? sighting).at), today);
  if (!decision) return `${who} noted a visitor on ${on}.`;
  const { matchedTo } = decision;
  return matchedTo.as === "person"
    ? `${who} said on ${on}: this is ${directory.person(matchedTo.person)?.name ?? "somebody who has left"}.`
    : `${who} said on ${on}: this is a visitor.`;
}

/** What came of Teams' reports, a sentence a session. */
export function reportSentences(
  collection: ReportCollection | undefined,
  { now, today }: { now: Date; today: string },
): string[] {
  if (!collection) return [];
  const sessions = [...collection.sessions].sort((a, b) => a.from.getTime() - b.from.getTime());
  if (sessions.length > 0) return sessions.map((session) => sessionSentence(session, today));
  return collection.nextAt && collection.nextAt > now
    ? [
        `Teams has no report of this meeting yet. Beacon looks again on ${dayAndTime(collection.nextAt, today)}.`,
      ]
    : ["Teams has made no report of this meeting."];
}

function sessionSentence({ from, people, taken }: CollectedSession, today: string): string {
  const which = `Teams report of the session from ${dayAndTime(from, today)}`;
  if (!taken) return `${which}: left out, because it was not at this meeting's time.`;
  const toMatch = taken.toMatch > 0 ? `, ${taken.toMatch} of them without a known address` : "";
  return `${which}: ${counted(Math.max(people, taken.people), "person", "people")}${toMatch}.`;
}

/** "34 people: 30 known by their address, 3 to be matched, 1 never in the meeting." */
export function fileSummary(rows: readonly FileRow[]): string {
  const count = (is: (row: FileRow) => boolean) => rows.filter(is).length;
  const parts = [
    [count(({ recorded, told }) => Boolean(recorded && told)), "known by their address"],
    [count(({ recorded, told }) => Boolean(recorded && !told)), "to be matched"],
    [count(({ leftOut }) => leftOut === "total-only"), "with a total only"],
    [count(({ leftOut }) => leftOut === "never-in"), "never in the meeting"],
  ] as const;
  const said = parts.filter(([of]) => of > 0).map(([of, words]) => `${of.toLocaleString("en-GB")} ${words}`);
  return `${counted(rows.length, "person", "people")}: ${listed(said)}.`;
}

/** Who a row of a file is: "Ann Lee, by e-mail". */
export function fileRowWords({ told, leftOut }: FileRow, directory: Directory): string {
  if (leftOut === "never-in") return "Listed and never in the meeting: left out";
  if (leftOut === "total-only") return "The file gives a total and no times: tick them by hand";
  if (!told) return "To be matched by you";
  const by = told.by === "email" ? "by e-mail" : "by sign-in name";
  return `${directory.person(told.person)?.name ?? ""}, ${by}`;
}
