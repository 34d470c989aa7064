/** One row of a file, as a spreadsheet counts them: the first is 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file as rows, read while they are asked for. */
export interface Table {
  readonly rows: AsyncIterable<TableRow>;
  /** What kind of file it is, in words; complete once the rows have been read. */
  form(): string;
}
