import type { TableRow } from "../../directory/import/table.ts";
import { cellOf } from "./columns.ts";
import type { RawReport, RawStamp } from "./raw-report.ts";
import { otherLabels, plain, type SummaryLabel, summaryLabels } from "./words.ts";

type Summary = Pick<RawReport, "title" | "stated" | "start" | "end">;

/** In whatever language, the summary begins with these, in this order of each form. */
export const summaryOrder = {
  numbered: ["title", "people", "start", "end"],
  single: ["people", "title", "start", "end"],
} as const satisfies Record<string, readonly SummaryLabel[]>;

/** Labels and their values: by the label's words where they are known, otherwise where the label has always stood. */
export function readSummary(rows: readonly TableRow[], order: readonly SummaryLabel[]): Summary {
  const labels = rows.map((row) => plain(cellOf(row, 0)));
  const rowOf = (label: SummaryLabel): TableRow | undefined => {
    const named = labels.findIndex((words) => summaryLabels[label].includes(words));
    if (named >= 0) return rows[named];
    const place = order.indexOf(label);
    return isKnown(labels[place] ?? "") ? undefined : rows[place];
  };
  const title = cellOf(rowOf("title") ?? noRow, 1);
  const people = cellOf(rowOf("people") ?? noRow, 1);
  return {
    ...(title === "" ? {} : { title }),
    ...(/^\d{1,6}$/.test(people) ? { stated: Number(people) } : {}),
    ...stampIn(rowOf("start"), "start"),
    ...stampIn(rowOf("end"), "end"),
  };
}

const noRow: TableRow = { row: 0, cells: [] };
const isKnown = (label: string) =>
  otherLabels.includes(label) || Object.values(summaryLabels).some((words) => words.includes(label));

function stampIn(row: TableRow | undefined, field: "start" | "end"): { [field: string]: RawStamp } {
  const text = row ? cellOf(row, 1) : "";
  return row && text !== "" ? { [field]: { row: row.row, field, text } } : {};
}
