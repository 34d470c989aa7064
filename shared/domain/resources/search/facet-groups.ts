import { isCivilDate } from "../../time/civil-date.ts";
import { dayNumber } from "./change-windows.ts";
import type { SearchedDocument } from "./searched-document.ts";

/** What stands in a document and is filtered by; many documents are alike in all of it. */
export const factNames = ["network", "phase", "kind", "publisher", "subject", "school"] as const;
export type FactName = (typeof factNames)[number];

const namesIn: Record<FactName, (document: SearchedDocument) => readonly string[]> = {
  network: ({ networks }) => networks,
  phase: ({ phase }) => [phase],
  kind: ({ kind }) => [kind],
  publisher: ({ publisher }) => [publisher],
  subject: ({ subjects = [] }) => [...new Set(subjects)],
  school: ({ school = "" }) => [school],
};

/** Before every day that is asked for. */
const unknownDay = -1_000_000;

/** One name of one fact: "primary" of the phase. */
interface Value {
  readonly fact: FactName;
  readonly name: string;
}

/**
 * Documents in groups that are alike in all facts, and in whether another has taken their place, by number, so that a hundred thousand
 * hits are counted without looking at one document. Names have numbers too. Both stay until the numbers are given anew. The day of a
 * change is kept for each document: too many differ.
 */
export class FacetGroups {
  private readonly numbers = new Map<string, number>();
  private readonly groups: Int32Array[] = [];
  private readonly networks: (readonly string[])[] = [];
  private readonly superseded: boolean[] = [];
  private readonly named = new Map<string, number>();
  private readonly values: Value[] = [];
  private of = new Int32Array(64);
  private days = new Int32Array(64);

  /** How many groups there are. */
  get count(): number {
    return this.groups.length;
  }

  /** How many names of all facts there are. */
  get valueCount(): number {
    return this.values.length;
  }

  groupOf(document: number): number {
    return this.of[document] as number;
  }

  /** The day on which a document was last changed, as `dayNumber` counts. */
  changedOn(document: number): number {
    return this.days[document] as number;
  }

  /** The names that all documents of a group have, by their numbers. */
  valuesOf(group: number): Int32Array {
    return this.groups[group] as Int32Array;
  }

  networksOf(group: number): readonly string[] {
    return this.networks[group] as readonly string[];
  }

  /** Whether the documents of a group have been superseded. */
  isSuperseded(group: number): boolean {
    return this.superseded[group] as boolean;
  }

  value(number: number): Value {
    return this.values[number] as Value;
  }

  /** The number of a name; undefined for one that no document has. */
  numberOf(fact: FactName, name: string): number | undefined {
    return this.named.get(`${fact} ${name}`);
  }

  set(document: number, said: SearchedDocument): void {
    if (document >= this.of.length) {
      this.of = larger(this.of, document);
      this.days = larger(this.days, document);
    }
    const values = factNames.flatMap((fact) => namesIn[fact](said).map((name) => this.numbered(fact, name)));
    const { isSuperseded = false } = said;
    const key = `${isSuperseded ? "superseded " : ""}${values.join(" ")}`;
    let group = this.numbers.get(key);
    if (group === undefined) {
      group = this.groups.length;
      this.numbers.set(key, group);
      this.groups.push(Int32Array.from(values));
      this.networks.push(said.networks);
      this.superseded.push(isSuperseded);
    }
    this.of[document] = group;
    const { changedOn } = said;
    this.days[document] = changedOn && isCivilDate(changedOn) ? dayNumber(changedOn) : unknownDay;
  }

  /** Forgets all groups, before documents are numbered anew. */
  clear(): void {
    this.numbers.clear();
    this.groups.length = 0;
    this.networks.length = 0;
    this.superseded.length = 0;
    this.named.clear();
    this.values.length = 0;
  }

  private numbered(fact: FactName, name: string): number {
    const known = this.numberOf(fact, name);
    if (known !== undefined) return known;
    this.named.set(`${fact} ${name}`, this.values.length);
    return this.values.push({ fact, name }) - 1;
  }
}

function larger(numbers: Int32Array<ArrayBuffer>, upTo: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(upTo + 1, numbers.length * 2));
  more.set(numbers);
  return more;
}
