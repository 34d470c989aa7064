import { emptyWords } from "./common-words.ts";
import { FacetGroups } from "./facet-groups.ts";
import { fingerprint } from "./fingerprint.ts";
import { PostingList, packCounts } from "./posting-list.ts";
import type { SavedIndex } from "./saved-index.ts";
import { fields, type SearchedDocument } from "./searched-document.ts";
import { rootOf } from "./stem.ts";
import { wordsIn } from "./words-in.ts";

interface Held {
  readonly document: SearchedDocument;
  /** The numbers of its terms. */
  readonly terms: Int32Array;
}

const fieldCount = fields.length;

/**
 * Which documents hold which terms. Takes in and lets go of one document at a time, at a cost of that document's words.
 * A document has a number of its own for as long as it stands unchanged.
 */
export class TextIndex {
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly written: Set<string>[] = [];
  private readonly lists: PostingList[] = [];
  private readonly families = new Map<string, number[]>();
  private readonly initials = new Map<string, number[]>();
  private readonly byId = new Map<string, number>();
  private held: (Held | undefined)[] = [];
  private lengths = new Uint16Array(64 * fieldCount);
  /** 1 where a document stands, by its number. */
  stands = new Uint8Array(64);
  /** What documents are filtered by. */
  readonly facets = new FacetGroups();
  private changes = 0;
  /** How many documents were read word by word. */
  taken = 0;

  /** Counts up with every change. */
  get revision(): number {
    return this.changes;
  }

  /** How many documents stand. */
  get size(): number {
    return this.byId.size;
  }

  /** One more than the highest number that a document has. */
  get numbered(): number {
    return this.held.length;
  }

  /** Takes a document in, in place of the one that had its id. */
  put(document: SearchedDocument): void {
    this.taken++;
    this.remove(document.id);
    if (this.held.length > 1024 && this.held.length > 2 * this.size) this.renumber();
    const number = this.held.length;
    this.makeRoom(number);
    const counts = new Map<number, [number, number, number]>();
    for (const [field, { of }] of fields.entries()) {
      let length = 0;
      for (const { term, word } of wordsIn(of(document))) {
        if (emptyWords.has(word)) continue;
        const at = this.numberFor(term);
        this.written[at]?.add(word);
        const count = counts.get(at) ?? [0, 0, 0];
        count[field as 0 | 1 | 2]++;
        counts.set(at, count);
        length++;
      }
      this.lengths[number * fieldCount + field] = Math.min(length, 65_535);
    }
    for (const [term, count] of counts) this.list(term).add(number, packCounts(count));
    this.held.push({ document, terms: Int32Array.from(counts.keys()) });
    this.facets.set(number, document);
    this.stands[number] = 1;
    this.byId.set(document.id, number);
    this.changes++;
  }

  /** Lets go of a document; nothing happens when there is none of that id. */
  remove(id: string): void {
    const number = this.byId.get(id);
    const held = number === undefined ? undefined : this.held[number];
    if (number === undefined || !held) return;
    this.byId.delete(id);
    this.stands[number] = 0;
    this.held[number] = undefined;
    for (const term of held.terms) {
      const list = this.list(term);
      list.live--;
      list.tidy(this.stands);
    }
    this.changes++;
  }

  numberOf(id: string): number | undefined {
    return this.byId.get(id);
  }

  document(number: number): SearchedDocument {
    const held = this.held[number];
    if (!held) throw new Error(`Document ${number} was taken out of the index.`);
    return held.document;
  }

  holds(number: number, term: string): boolean {
    const at = this.numbers.get(term);
    return at !== undefined && this.held[number]?.terms.includes(at) === true;
  }

  /** How many words a document has in a field. */
  length(number: number, field: number): number {
    return this.lengths[number * fieldCount + field] as number;
  }

  term(at: number): string {
    return this.terms[at] as string;
  }

  termNumber(term: string): number | undefined {
    return this.numbers.get(term);
  }

  /** Every form in which the term was ever written, whether or not a document still has it. */
  spellings(at: number): readonly string[] {
    return [...(this.written[at] as Set<string>)];
  }

  list(at: number): PostingList {
    return this.lists[at] as PostingList;
  }

  /** The terms of the same family, itself among them if it is known. */
  family(term: string): readonly number[] {
    return this.families.get(rootOf(term)) ?? [];
  }

  /** The terms that begin with a letter, in the order in which they were first met. */
  beginningWith(letter: string): readonly number[] {
    return this.initials.get(letter) ?? [];
  }

  /** What {@link TextIndex.load} needs beside the documents themselves. */
  save(): SavedIndex {
    this.renumber();
    const held = this.held as Held[];
    // A word that no document says any more may have been somebody's name: it is not kept.
    const said = this.lists.flatMap((list, at) => (list.live > 0 ? [at] : []));
    return {
      terms: said.map((at) => this.term(at)),
      spellings: said.map((at) => this.spellings(at)),
      lists: said.map((at) => this.list(at).saved()),
      ids: held.map(({ document }) => document.id),
      fingerprints: Float64Array.from(held, ({ document }) => fingerprint(document)),
      lengths: this.lengths.slice(0, held.length * fieldCount),
    };
  }

  /** The index of these documents, out of one that was saved: only those that it did not have, or had otherwise, are read again. */
  static load(saved: SavedIndex, documents: Iterable<SearchedDocument>): TextIndex {
    const index = new TextIndex();
    const termsOf: number[][] = saved.ids.map(() => []);
    for (const [at, term] of saved.terms.entries()) {
      index.numberFor(term);
      for (const word of saved.spellings[at] ?? []) index.written[at]?.add(word);
      const list = saved.lists[at];
      if (!list) continue;
      index.lists[at] = new PostingList(list.documents.slice(), list.counts.slice(), list.documents.length);
      for (const number of list.documents) termsOf[number]?.push(at);
    }
    const now = new Map<string, SearchedDocument>();
    for (const document of documents) now.set(document.id, document);
    index.makeRoom(saved.ids.length);
    index.lengths.set(saved.lengths);
    for (const [number, id] of saved.ids.entries()) {
      const document = now.get(id) ?? gone(id);
      index.held.push({ document, terms: Int32Array.from(termsOf[number] ?? []) });
      index.facets.set(number, document);
      index.stands[number] = 1;
      index.byId.set(id, number);
    }
    for (const [number, id] of saved.ids.entries()) {
      const document = now.get(id);
      if (!document) index.remove(id);
      else if (fingerprint(document) === saved.fingerprints[number]) now.delete(id);
    }
    for (const document of now.values()) index.put(document);
    return index;
  }

  private makeRoom(number: number): void {
    if (number < this.stands.length) return;
    const size = Math.max(number + 1, this.stands.length * 2);
    const stands = new Uint8Array(size);
    stands.set(this.stands);
    this.stands = stands;
    const lengths = new Uint16Array(size * fieldCount);
    lengths.set(this.lengths);
    this.lengths = lengths;
  }

  /** Closes the gaps that documents left. */
  private renumber(): void {
    if (this.held.length === this.size) return;
    const moved = new Int32Array(this.held.length).fill(-1);
    const held: Held[] = [];
    this.facets.clear();
    for (const [number, each] of this.held.entries()) {
      if (!each) continue;
      const to = held.length;
      moved[number] = to;
      held.push(each);
      this.facets.set(to, each.document);
      this.byId.set(each.document.id, to);
      this.lengths.copyWithin(to * fieldCount, number * fieldCount, (number + 1) * fieldCount);
    }
    for (const list of this.lists) list.renumber(moved);
    this.held = held;
    this.stands.fill(0);
    this.stands.fill(1, 0, held.length);
    this.changes++;
  }

  private numberFor(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const at = this.terms.length;
    this.numbers.set(term, at);
    this.terms.push(term);
    this.written.push(new Set());
    this.lists.push(new PostingList());
    addTo(this.families, rootOf(term), at);
    addTo(this.initials, term.charAt(0), at);
    return at;
  }
}

function addTo(groups: Map<string, number[]>, name: string, number: number): void {
  const group = groups.get(name);
  if (group) group.push(number);
  else groups.set(name, [number]);
}

/** Stands in for a document that is no longer there, until the next line takes it out. */
const gone = (id: string): SearchedDocument => ({
  id,
  title: "",
  description: "",
  publisher: "",
  kind: "",
  phase: "",
  networks: [],
});
