/** One figure, beside the floor or rival that was measured in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly figure: number;
  readonly unit: "requests" | "ms" | "MB";
  readonly beside: string;
  readonly besideFigure: number;
}

export type BenchPart = () => Promise<readonly BenchRow[]>;
