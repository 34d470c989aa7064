import { readStamp } from "../../shared/domain/attendance/report/stamp.ts";

const separators = [",", ";", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

/** So much of a file shows what separates its cells. */
const sampleLength = 100_000;

/** The one that the first row has most of, outside quotation marks. */
export function separatorOfFirstRow(head: string): Separator {
  const line = head.trimStart().split(/[\n\r]/, 1)[0] ?? "";
  return mostOf((separator) => cellsOf(line, separator).length) ?? ",";
}

/**
 * The one under which most times stand in cells of their own. The first row of an attendance file has but one cell, and
 * its names, titles and times have commas in them.
 */
export function separatorByTimes(text: string): Separator | undefined {
  const lines = text.slice(0, sampleLength).split(/[\n\r]+/);
  return mostOf((separator) =>
    lines.reduce(
      (sum, line) => sum + cellsOf(line, separator).filter((cell) => readStamp(cell) !== undefined).length,
      0,
    ),
  );
}

function mostOf(count: (separator: Separator) => number): Separator | undefined {
  const counts = separators.map((separator) => ({ separator, count: count(separator) }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0] && counts[0].count > 0 ? counts[0].separator : undefined;
}

/** Cells of one line, a quotation mark keeping separators in; without its outer marks. */
function cellsOf(line: string, separator: Separator): string[] {
  const cells: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    const letter = line[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (at < line.length && (isQuoted || letter !== separator)) continue;
    const cell = line.slice(start, at);
    cells.push(cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : cell);
    start = at + 1;
  }
  return cells;
}
