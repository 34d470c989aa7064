import type { AttendanceFilePreview } from "../../../../shared/contract/cpd/attendance-file.schema.ts";
import type { Sightings } from "../../../../shared/contract/cpd/sightings.schema.ts";
import type { FileRow } from "../../../../shared/domain/attendance/file-evidence.ts";
import type { ReportQuestion } from "../../../../shared/domain/attendance/report/report.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import { meetingMinutes } from "../../../../shared/domain/meetings/meeting.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { reportQuestionSentence } from "../../../../shared/sentences/meetings/attendance-report.ts";
import {
  decisionSentence,
  fileRowWords,
  fileSummary,
  reportSentences,
  seenAsWords,
  sightingSentence,
} from "../../../../shared/sentences/meetings/sightings.ts";
import type { FilePlan } from "../../../../shared/usecases/cpd/register/file-register.ts";
import type { SightingsRead } from "../../../../shared/usecases/cpd/register/read-sightings.ts";
import { postsInWords } from "../../directory/posts-in-words.ts";

/** Whom nobody could tell at a meeting, in words. */
export function presentSightings(
  { meeting, canMark, collection, toMatch, decided }: SightingsRead,
  { directory, now }: { directory: Directory; now: Date },
): Sightings {
  const today = londonDate(now);
  const on = londonDate(meeting.startsAt);
  return {
    canMark,
    reports: reportSentences(collection, { now, today }),
    toMatch: toMatch.map(({ seen, candidates }) => ({
      sightings: seen.map(({ sighting }) => sighting.id),
      ...named(seen[0]?.sighting.seenAs ?? { name: "" }),
      sentence: sightingSentence(seen, meeting),
      candidates: candidates.map(({ id, name }) => ({
        id,
        name,
        posts: postsInWords(id, directory, on).join("; "),
      })),
    })),
    decided: decided.map((seen) => ({
      sighting: seen.sighting.id,
      ...named(seen.sighting.seenAs),
      sentence: decisionSentence(seen, { directory, today }),
    })),
  };
}

const named = (seenAs: SightingsRead["decided"][number]["sighting"]["seenAs"]) => ({
  name: seenAs.name.trim() || "No name",
  about: seenAsWords(seenAs),
});

/** More than anybody looks through; the rest is counted. */
const mostListed = 300;
const mostAsked = 50;

/** What a file would add, those who need a look first. */
export function presentFilePlan(
  { meeting, rows, added }: FilePlan,
  seen: { directory: Directory; asked: readonly ReportQuestion[]; fingerprint: string },
): AttendanceFilePreview {
  const minutes = meetingMinutes(meeting);
  const states = { "to-match": 0, "left-out": 1, known: 2 } as const;
  const inOrder = [...rows].sort((a, b) => states[stateOf(a)] - states[stateOf(b)] || a.row - b.row);
  return {
    fingerprint: seen.fingerprint,
    summary: fileSummary(rows),
    people: inOrder.slice(0, mostListed).map((row) => ({
      name: row.seenAs.name,
      state: stateOf(row),
      matched: fileRowWords(row, seen.directory),
      minutes: row.recorded ? `${row.minutes} of ${minutes} minutes` : "",
    })),
    more: Math.max(0, rows.length - mostListed),
    asked: seen.asked.slice(0, mostAsked).map(reportQuestionSentence),
    added: added.length,
  };
}

function stateOf({ recorded, told }: FileRow): AttendanceFilePreview["people"][number]["state"] {
  if (!recorded) return "left-out";
  return told ? "known" : "to-match";
}
