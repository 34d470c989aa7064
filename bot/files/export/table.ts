/** A date stands as `2026-12-19`, a share as a number from 0 to 1; nothing is an empty cell. */
export type Cell = string | number | undefined;

export interface Column {
  readonly title: string;
  readonly kind: "text" | "number" | "share" | "date";
}

/** A table as it leaves Beacon in a file. Texts are whatever somebody wrote. */
export interface Table {
  /** The sheet's name, at most 31 characters. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
