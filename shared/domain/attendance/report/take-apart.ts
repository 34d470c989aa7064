import type { TableRow } from "../../directory/import/table.ts";
import { isOneCell, peopleTable } from "./columns.ts";
import { isEventList, readEvents } from "./joined-and-left.ts";
import { headingNumber, readSections } from "./numbered-sections.ts";
import type { RawReport } from "./raw-report.ts";
import type { ReportResult } from "./report.ts";
import { readStamp } from "./stamp.ts";
import { readSummary, summaryOrder } from "./summary.ts";
import { plain } from "./words.ts";

/** As much of what a file is instead as says it. */
const longestFound = 120;

/** Tells the form of a file and takes it apart into rows; `rows` are those that hold anything. */
export function takeApart(rows: readonly TableRow[]): ReportResult<RawReport> {
  const first = rows[0];
  if (!first) return { ok: false, code: "attendance-report.empty" };
  if (headingNumber(first) === 1) return readSections(rows);
  if (isEventList(first)) return readEvents(rows);
  if (isOneCell(first)) {
    const isNamed = plain(first.cells[0] ?? "") === "meeting summary";
    const table = rows.findIndex(isBeforeStays);
    if (table > 0) return singleSection(rows, table);
    if (isNamed) return { ok: false, code: "attendance-report.cut-off", row: rows.at(-1)?.row ?? 1 };
  }
  const words = first.cells.map(plain);
  const code =
    words.includes("sessionid") && words.includes("participantid")
      ? "attendance-report.live-event"
      : "attendance-report.other-table";
  const found = first.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return { ok: false, code, row: first.row, found: found.join(", ").slice(0, longestFound) };
}

/** The names of columns: the row before the first that has a time in its second cell and goes on after it. */
function isBeforeStays(_row: TableRow, index: number, rows: readonly TableRow[]): boolean {
  const [name = "", from = "", ...others] = rows[index + 1]?.cells ?? [];
  return name.trim() !== "" && readStamp(from) !== undefined && others.some((cell) => cell.trim() !== "");
}

function singleSection(rows: readonly TableRow[], table: number): ReportResult<RawReport> {
  const stays = peopleTable(rows.slice(table), ["name", "from", "to", "duration", "email", "role", "upn"]);
  if (!stays.ok) return stays;
  const { columns, rows: people } = stays.value;
  return {
    ok: true,
    value: {
      form: "meeting-summary",
      ...readSummary(rows.slice(1, table), summaryOrder.single),
      listed: [],
      stays: people,
      events: [],
      namesOnly: columns.email === undefined && columns.upn === undefined,
      lastRow: rows.at(-1)?.row ?? 0,
    },
  };
}
