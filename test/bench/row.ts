/** One figure, beside the floor or rival that was measured in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly figure: number;
  readonly unit: "requests" | "ms" | "s" | "MB" | "of 1" | "a second";
  readonly beside: string;
  readonly besideFigure: number;
}

export interface BenchOptions {
  /** A file of graded queries for the search, in place of those given. */
  readonly queries?: string;
  /** Of the ten in which a county opens an edition, how many are played. */
  readonly minutes?: number;
}

export type BenchPart = (options: BenchOptions) => Promise<readonly BenchRow[]>;
