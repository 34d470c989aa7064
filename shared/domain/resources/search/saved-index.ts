/** An index as it is kept between two starts, in plain data and numbers. The documents are not in it: they are kept elsewhere. */
export interface SavedIndex {
  readonly terms: readonly string[];
  /** By the number of the term: how it was written. */
  readonly spellings: readonly (readonly string[])[];
  /** By the number of the term: the documents that hold it, and how often. */
  readonly lists: readonly { readonly documents: Int32Array; readonly counts: Uint32Array }[];
  /** By the number of the document. */
  readonly ids: readonly string[];
  /** What each document said when it was read. */
  readonly fingerprints: Float64Array;
  /** Words in each field of each document. */
  readonly lengths: Uint16Array;
}
