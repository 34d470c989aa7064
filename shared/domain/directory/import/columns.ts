import { likeness, nearest } from "./nearest.ts";
import type { TableRow } from "./table.ts";

/** A column that an import looks for: by name, wherever it stands. */
export interface ColumnSpec<Name extends string> {
  readonly name: Name;
  /** As it is usually headed; for people. */
  readonly label: string;
  /** Every heading that means it. Capitals, spaces and punctuation do not count. */
  readonly headings: readonly string[];
}

export interface Columns<Name extends string> {
  readonly width: number;
  has(name: Name): boolean;
  /** As the column is headed in the file. */
  heading(name: Name): string;
  /** The cell's text without spaces around it; empty where there is no such column or cell. */
  text(row: TableRow, name: Name): string;
  readonly found: readonly { readonly heading: string; readonly readAs: string }[];
}

const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The columns that a heading names. A heading that stands twice counts where it stands first. */
export function columnsOf<Name extends string>(
  heading: TableRow,
  specs: readonly ColumnSpec<Name>[],
): Columns<Name> {
  const places = new Map<Name, number>();
  const byHeading = new Map(heading.cells.map((cell, index) => [plain(cell), index] as const).reverse());
  for (const { name, headings } of specs)
    for (const each of headings) {
      const place = byHeading.get(plain(each));
      if (place === undefined || places.has(name)) continue;
      places.set(name, place);
    }
  const cellAt = (place: number) => (heading.cells[place] ?? "").trim();
  return {
    width: heading.cells.length,
    has: (name) => places.has(name),
    heading(name) {
      const place = places.get(name);
      return place === undefined ? (specs.find((spec) => spec.name === name)?.label ?? "") : cellAt(place);
    },
    text(row, name) {
      const place = places.get(name);
      return place === undefined ? "" : (row.cells[place] ?? "").trim();
    },
    found: specs.flatMap(({ name, label }) => {
      const place = places.get(name);
      return place === undefined ? [] : [{ heading: cellAt(place), readAs: label }];
    }),
  };
}

/** Titles and blank lines may stand above the headings: of the first rows, the one that names most columns. */
export function headingAmong<Name extends string>(
  rows: readonly TableRow[],
  specs: readonly ColumnSpec<Name>[],
): TableRow | undefined {
  const scored = rows.map((row) => ({ row, score: columnsOf(row, specs).found.length }));
  return scored.sort((a, b) => b.score - a.score || a.row.row - b.row.row)[0]?.row;
}

/** A column that is missing, and the heading of the file that comes nearest to it, of those that are not read as another. */
export function missingColumn<Name extends string>(
  { label, headings }: Pick<ColumnSpec<Name>, "label" | "headings">,
  heading: TableRow,
  found: Columns<Name>["found"] = [],
): { label: string; nearest: string | undefined } {
  const taken = new Set(found.map((column) => column.heading));
  const candidates = heading.cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "" && !taken.has(cell));
  const fits = headings.flatMap((each) =>
    nearest(each, candidates, 1).map((candidate) => ({ candidate, alike: likeness(each, candidate) })),
  );
  const [first] = fits.sort((a, b) => b.alike - a.alike);
  return { label, nearest: first?.candidate };
}
