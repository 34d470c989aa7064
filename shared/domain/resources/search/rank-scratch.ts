/** Room to count in, by document; every place is put back to 0 after use. */
export interface Scratch {
  /** Of the unit at hand. */
  readonly best: Float64Array;
  readonly all: Float64Array;
  readonly covered: Float64Array;
  readonly share: Float64Array;
  readonly present: Float64Array;
  /** Of the whole query. */
  readonly scores: Float64Array;
  readonly covers: Float64Array;
  readonly state: Uint8Array;
  /** Lists of documents, not by document: those that the unit touched, and those that any did. */
  readonly touched: Int32Array;
  readonly found: Int32Array;
}

let kept: Scratch | undefined;

/** Kept between queries: at 100,000 documents, asking for it anew costs more than the query. */
export function scratchFor(size: number): Scratch {
  if (!kept || kept.best.length < size) {
    const length = Math.ceil(size * 1.2);
    const room = () => new Float64Array(length);
    kept = {
      ...{ best: room(), all: room(), covered: room(), share: room(), present: room() },
      ...{ scores: room(), covers: room(), state: new Uint8Array(length) },
      ...{ touched: new Int32Array(length), found: new Int32Array(length) },
    };
  }
  return kept;
}
