import type { ReportField, ReportQuestion, ReportRefusal } from "../../domain/attendance/report/report.ts";
import { fullDate } from "../dates.ts";
import { counted, listed } from "../lists.ts";
import { problemSentences } from "../problems.ts";

/** What a file is instead of an attendance file, by how it begins. */
export const otherFiles = {
  pdf: "a PDF",
  oldOffice: "an old Office file (.xls or .doc)",
  picture: "a picture",
  archive: "a zip archive",
  workbook: "a workbook (.xlsx) or a zip archive",
  document: "a text document",
  webPage: "a web page",
  noText: "not text",
} as const;

const fields: Readonly<Record<ReportField, string>> = {
  name: "the name",
  start: "the meeting's start",
  end: "the meeting's end",
  join: "the time of joining",
  leave: "the time of leaving",
  duration: "the time in the meeting",
  action: "joined or left",
  columns: "the names of columns",
};
const mostShown = 80;
const mostRows = 5;

/** Why a file cannot be read: what was found and where, then what is wanted and the mend. */
export function reportRefusalSentence(refusal: ReportRefusal): string {
  const found = foundSentence(refusal);
  return found === undefined ? problemSentences[refusal.code] : `${found} ${problemSentences[refusal.code]}`;
}

function foundSentence({ code, row, field, found }: ReportRefusal): string | undefined {
  if (code === "attendance-report.row-unreadable" && row !== undefined && field)
    return found
      ? `Row ${row}: ${fields[field]} ${field === "columns" ? "read" : "reads"} “${shown(found)}”.`
      : `Row ${row}: ${fields[field]} is missing.`;
  if (code === "attendance-report.cut-off" && row !== undefined) return `The last row is row ${row}.`;
  if (code === "attendance-report.wrong-file" && found) return `The file is ${found}.`;
  if (code === "attendance-report.other-table" && found) return `The first row reads “${shown(found)}”.`;
  if (code === "attendance-report.quote-open" && found) return found;
  return undefined;
}

/** What a person has to say before the file can be used as it stands. */
export function reportQuestionSentence(question: ReportQuestion): string {
  switch (question.about) {
    case "date-order":
      return `Was this meeting on ${question.readings.map(({ on }) => fullDate(on)).join(" or ")}?`;
    case "same-person":
      return `Are those named ${shown(question.name)} one person? They stand in ${rowsOf(question.rows)}.`;
    case "still-in":
      return `${shown(question.name)} (row ${question.row}) had not left when the file was downloaded. When did they leave?`;
    case "there-before":
      return `${shown(question.name)} (row ${question.row}) was there before whoever downloaded the file. When did they join?`;
    case "left-only":
      return `${shown(question.name)} (row ${question.row}) left without having joined. When did they join?`;
    case "role":
      return `What does the role “${shown(question.word)}” mean, in ${rowsOf(question.rows)}?`;
    case "address":
      return `“${shown(question.found)}” stands where the address of ${shown(question.name)} should (row ${question.row}). What is it?`;
    case "not-listed":
      return `${shown(question.name)} (row ${question.row}) is not in the list of participants. Who is it?`;
    case "time-differs":
      return `The file says ${clock(question.statedSeconds)} for ${shown(question.name)} (row ${question.row}), their stays add up to ${clock(question.seconds)}. Which is right?`;
    case "outside-meeting":
      return `${shown(question.name)} (row ${question.row}) was there outside the meeting's own times. Is that right?`;
    case "people-missing":
      return `The file counts ${counted(question.stated, "person", "people")} and lists ${question.found}. Who is missing?`;
    case "letters":
      return `Which names are spelt right: ${question.readings.map(({ names }) => listed(names.slice(0, mostRows).map(shown))).join("; or ")}?`;
  }
}

/** What stands in a file, on one line and not endless. */
function shown(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, " ").trim();
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

function rowsOf(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`;
  const more = rows.length - mostRows;
  const first = rows.slice(0, mostRows).map(String);
  return `rows ${listed(more > 0 ? [...first, `${more} more`] : first)}`;
}

const clock = (seconds: number): string =>
  [
    [Math.floor(seconds / 3_600), "h"],
    [Math.floor(seconds / 60) % 60, "m"],
    [seconds % 60, "s"],
  ]
    .filter(([count], index, all) => count !== 0 || (index === 2 && all.every(([each]) => each === 0)))
    .map(([count, unit]) => `${count}${unit}`)
    .join(" ");
