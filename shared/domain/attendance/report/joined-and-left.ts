import type { TableRow } from "../../directory/import/table.ts";
import { cellOf } from "./columns.ts";
import type { RawEvent, RawReport } from "./raw-report.ts";
import type { ReportResult } from "./report.ts";
import { actionWords, plain } from "./words.ts";

const headings = ["full name", "user action", "timestamp"];

/** Names of columns of the oldest form; one of the three may be damaged. */
export const isEventList = ({ cells }: TableRow): boolean =>
  headings.filter((heading, index) => plain(cells[index] ?? "") === heading).length >= 2;

/** The oldest form: one row a join or leave, in no order that could be relied on. */
export function readEvents(rows: readonly TableRow[]): ReportResult<RawReport> {
  const lastRow = rows.at(-1)?.row ?? 0;
  const events: RawEvent[] = [];
  for (const row of rows.slice(1)) {
    const word = cellOf(row, 1);
    const action = actionWords.get(plain(word));
    if (!action)
      return row.row === lastRow
        ? { ok: false, code: "attendance-report.cut-off", row: row.row }
        : { ok: false, code: "attendance-report.row-unreadable", row: row.row, field: "action", found: word };
    events.push({ row: row.row, name: cellOf(row, 0), action, at: cellOf(row, 2) });
  }
  return {
    ok: true,
    value: { form: "joined-and-left", listed: [], events, namesOnly: true, lastRow },
  };
}
