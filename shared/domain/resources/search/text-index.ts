import { emptyWords } from "./common-words.ts";
import { PostingList, packCounts } from "./posting-list.ts";
import { fields, type SearchedDocument } from "./searched-document.ts";
import { rootOf } from "./stem.ts";
import { wordsIn } from "./words-in.ts";

interface Held {
  readonly document: SearchedDocument;
  /** The numbers of its terms. */
  readonly terms: Int32Array;
  /** Words in each field. */
  readonly lengths: readonly [number, number, number];
}

/** Which documents hold which terms. Takes in and lets go of one document at a time, at a cost of that document's words. */
export class TextIndex {
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly surfaces: string[] = [];
  private readonly lists: PostingList[] = [];
  private readonly families = new Map<string, number[]>();
  private readonly byId = new Map<string, number>();
  private readonly held: (Held | undefined)[] = [];
  /** 1 where a document stands, by its number. */
  stands = new Uint8Array(64);
  private changes = 0;

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

  get termCount(): number {
    return this.terms.length;
  }

  /** Takes a document in, in place of the one that had its id. */
  put(document: SearchedDocument): void {
    this.remove(document.id);
    const number = this.held.length;
    const counts = new Map<number, [number, number, number]>();
    const lengths: [number, number, number] = [0, 0, 0];
    for (const [field, { of }] of fields.entries())
      for (const { term, word } of wordsIn(of(document))) {
        if (emptyWords.has(word)) continue;
        const at = this.numberFor(term, word);
        const count = counts.get(at) ?? [0, 0, 0];
        count[field as 0 | 1 | 2]++;
        lengths[field as 0 | 1 | 2]++;
        counts.set(at, count);
      }
    for (const [term, count] of counts) this.list(term).add(number, packCounts(count));
    this.held.push({ document, terms: Int32Array.from(counts.keys()), lengths });
    if (number >= this.stands.length) {
      const larger = new Uint8Array(this.stands.length * 2);
      larger.set(this.stands);
      this.stands = larger;
    }
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

  document(number: number): SearchedDocument {
    return this.standing(number).document;
  }

  documentOf(id: string): SearchedDocument | undefined {
    const number = this.byId.get(id);
    return number === undefined ? undefined : this.held[number]?.document;
  }

  lengths(number: number): readonly [number, number, number] {
    return this.standing(number).lengths;
  }

  term(at: number): string {
    return this.terms[at] as string;
  }

  /** A word that the term was first met in. */
  surface(at: number): string {
    return this.surfaces[at] as string;
  }

  termNumber(term: string): number | undefined {
    return this.numbers.get(term);
  }

  list(at: number): PostingList {
    return this.lists[at] as PostingList;
  }

  /** The terms of the same family, itself among them if it is known. */
  family(term: string): readonly number[] {
    return this.families.get(rootOf(term)) ?? [];
  }

  private standing(number: number): Held {
    const held = this.held[number];
    if (!held) throw new Error(`Document ${number} was taken out of the index.`);
    return held;
  }

  private numberFor(term: string, word: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const at = this.terms.length;
    this.numbers.set(term, at);
    this.terms.push(term);
    this.surfaces.push(word);
    this.lists.push(new PostingList());
    const root = rootOf(term);
    const family = this.families.get(root);
    if (family) family.push(at);
    else this.families.set(root, [at]);
    return at;
  }
}

