import type { IndexView } from "./index-view.ts";
import { fields } from "./searched-document.ts";

/** BM25F's b of each field: how much its length weakens a word in it. Measured with `npm run bench -- search`. */
const lengthPenalty = [0.5, 0.6, 0.2];

/** Longer fields than this are rare enough to be weighed one by one. */
const mostInTable = 256;

export interface FieldNorms {
  readonly averages: readonly number[];
  /** By field and length. */
  readonly table: Float64Array;
}

const known = new WeakMap<IndexView, FieldNorms>();

/** What the length of a field takes from a word in it, for one reader: worked out once for each length, which are few. */
export function fieldNorms(view: IndexView): FieldNorms {
  const before = known.get(view);
  if (before) return before;
  const averages = view.averageLengths;
  const table = Float64Array.from({ length: fields.length * mostInTable }, (_, at) =>
    worked(Math.floor(at / mostInTable), at % mostInTable, averages),
  );
  const norms = { averages, table };
  known.set(view, norms);
  return norms;
}

export const normOf = (field: number, length: number, { averages, table }: FieldNorms): number =>
  length < mostInTable ? (table[field * mostInTable + length] as number) : worked(field, length, averages);

function worked(field: number, length: number, averages: readonly number[]): number {
  const penalty = lengthPenalty[field] as number;
  return 1 - penalty + penalty * (length / (averages[field] as number));
}
