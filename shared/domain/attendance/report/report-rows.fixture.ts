import type { TableRow } from "../../directory/import/table.ts";

/** Rows of a file as a reader of CSV hands them on: tab-separated lines, blank ones counted and left out. */
export function rowsOf(text: string): TableRow[] {
  const rows = text.split("\n").map((line, index) => ({ row: index + 1, cells: line.split("\t") }));
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

interface Sections {
  readonly summary?: readonly string[];
  readonly people: readonly string[];
  /** Undefined for a file without the section. */
  readonly stays?: readonly string[];
}

/** A file of three sections; times of 24 November 2026 as `9:00:00`, cells apart by bars. */
export function threeSections({ summary, people, stays }: Sections): TableRow[] {
  const lines = [
    "1. Summary",
    ...(summary ?? ["Meeting title|SENDCO Network", "Start time|@9:00:00", "End time|@10:00:00"]),
    "",
    "2. Participants",
    "Name|First join|Last leave|In-meeting duration|Email|Participant ID (UPN)|Role",
    ...people,
    ...(stays
      ? ["", "3. In-Meeting activities", "Name|Join time|Leave time|Duration|Email|Role", ...stays]
      : []),
  ];
  return rowsOf(dated(lines));
}

/** A file of the second form, likewise. */
export const meetingSummary = (total: number, stays: readonly string[], columns = allColumns) =>
  rowsOf(
    dated([
      "Meeting Summary",
      `Total Number of Participants|${total}`,
      "Meeting Title|Maths",
      "Meeting Start Time|@9:00:00",
      "Meeting End Time|@10:00:00",
      "Meeting Id|5d0c7a39",
      "",
      columns,
      ...stays,
    ]),
  );

const allColumns = "Full Name|Join Time|Leave Time|Duration|Email|Role|Participant ID (UPN)";

/** A file of the oldest form, likewise. */
export const joinedAndLeft = (...events: readonly string[]) =>
  rowsOf(dated(["Full Name|User Action|Timestamp", ...events]));

const dated = (lines: readonly string[]) =>
  lines
    .join("\n")
    .replaceAll("|", "\t")
    .replaceAll(/@(?=\d)/g, "24/11/2026, ");
