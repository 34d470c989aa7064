/** The documents that hold one term, in the order they came, each with how often in each field. Grows in place. */
export class PostingList {
  private documents: Int32Array;
  private counts: Uint32Array;
  private used: number;
  /** How many of them still stand. */
  live: number;

  constructor(documents = new Int32Array(2), counts = new Uint32Array(2), used = 0) {
    this.documents = documents;
    this.counts = counts;
    this.used = used;
    this.live = used;
  }

  get length(): number {
    return this.used;
  }

  add(document: number, packed: number): void {
    if (this.used === this.documents.length) {
      const larger = Math.max(4, this.used * 2);
      const documents = new Int32Array(larger);
      documents.set(this.documents);
      this.documents = documents;
      const counts = new Uint32Array(larger);
      counts.set(this.counts);
      this.counts = counts;
    }
    this.documents[this.used] = document;
    this.counts[this.used++] = packed;
    this.live++;
  }

  document(place: number): number {
    return this.documents[place] as number;
  }

  packed(place: number): number {
    return this.counts[place] as number;
  }

  /** Lets go of documents that were taken out, once they are as many as those that stand. */
  tidy(stands: Uint8Array): void {
    if (this.used < 16 || this.live * 2 > this.used) return;
    this.keep((document) => (stands[document] === 1 ? document : -1));
  }

  /** Gives each document its new number; -1 where it is gone. */
  renumber(moved: Int32Array): void {
    this.keep((document) => moved[document] as number);
  }

  private keep(numberOf: (document: number) => number): void {
    let kept = 0;
    for (let place = 0; place < this.used; place++) {
      const document = numberOf(this.document(place));
      if (document < 0) continue;
      this.documents[kept] = document;
      this.counts[kept++] = this.packed(place);
    }
    this.used = kept;
  }

  saved(): { documents: Int32Array; counts: Uint32Array } {
    return { documents: this.documents.slice(0, this.used), counts: this.counts.slice(0, this.used) };
  }
}

/** Counts per field in one number: ten bits each, which no description of a resource fills. */
export const packCounts = ([title, description, facts]: readonly [number, number, number]): number =>
  Math.min(title, 1023) | (Math.min(description, 1023) << 10) | (Math.min(facts, 1023) << 20);

export const countIn = (packed: number, field: number): number => (packed >>> (field * 10)) & 1023;
