import type { TableRow } from "../../directory/import/table.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { civilDateTime } from "../../time/civil-date-time.ts";
import { countPerson } from "./count-person.ts";
import { isCutOff } from "./cut-off.ts";
import { type Placed, placeEvents } from "./event-spans.ts";
import { placeStays } from "./place-stays.ts";
import type { RawReport } from "./raw-report.ts";
import type { AttendanceReport, ReportPerson, ReportQuestion, ReportResult } from "./report.ts";
import { namesakeQuestions, peopleMissing, roleQuestions } from "./report-questions.ts";
import { takeApart } from "./take-apart.ts";
import { type WallTimes, wallTimes } from "./wall-times.ts";

/**
 * What an attendance file says, from its rows: whatever Teams of whatever year and language wrote it. `on` is the date of
 * the planned meeting, which settles dates that could be read in two ways. What the file leaves open is asked, not guessed.
 */
export function readReport(
  rows: readonly TableRow[],
  on: CivilDate | undefined,
): ReportResult<AttendanceReport> {
  const raw = takeApart(rows);
  if (!raw.ok) return raw;
  const times = wallTimes(raw.value, on);
  if (!times.ok) return times;
  const placed =
    raw.value.form === "joined-and-left"
      ? placeEvents(raw.value, times.value)
      : placeStays(raw.value, times.value);
  if (!placed.ok) return placed;
  if (isCutOff(raw.value, placed.value.roll))
    return { ok: false, code: "attendance-report.cut-off", row: raw.value.lastRow };
  if (placed.value.roll.entries.length === 0) return { ok: false, code: "attendance-report.nobody" };
  return counted(raw.value, times.value, placed.value);
}

function counted(raw: RawReport, times: WallTimes, { roll, asked }: Placed): ReportResult<AttendanceReport> {
  const people: ReportPerson[] = [];
  const ofPeople: ReportQuestion[] = [];
  for (const entry of roll.entries) {
    const found = countPerson(entry, raw, times);
    if (!found.ok) return found;
    people.push(found.value.person);
    ofPeople.push(...found.value.asked);
  }
  const { openReadings } = times;
  const [start, end] = openReadings ? [] : [raw.start, raw.end].map((stamp) => times.at(stamp?.text ?? ""));
  return {
    ok: true,
    value: {
      form: raw.form,
      ...(raw.title === undefined ? {} : { title: raw.title }),
      ...(start === undefined ? {} : { start: civilDateTime(start) }),
      ...(end === undefined ? {} : { end: civilDateTime(end) }),
      people,
      asked: [
        ...(openReadings ? [{ about: "date-order" as const, readings: openReadings }] : []),
        ...peopleMissing(raw),
        ...asked,
        ...ofPeople,
        ...namesakeQuestions(roll.entries, raw.namesOnly),
        ...roleQuestions(roll.entries),
      ],
    },
  };
}
