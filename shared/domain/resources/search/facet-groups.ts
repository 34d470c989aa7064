import { isCivilDate } from "../../time/civil-date.ts";
import { dayNumber } from "./change-windows.ts";
import { type Facts, factsKey } from "./resource-filters.ts";
import type { SearchedDocument } from "./searched-document.ts";

/** Before every day that is asked for. */
const unknownDay = -1_000_000;

/**
 * Documents in groups that most filters take alike, by number, so that a hundred thousand hits are counted without looking at
 * one document. A group stays until the numbers are given anew. The day of a change is kept for each document: too many differ.
 */
export class FacetGroups {
  private readonly numbers = new Map<string, number>();
  private readonly groups: Facts[] = [];
  private of = new Int32Array(64);
  private days = new Int32Array(64);

  /** How many groups there are. */
  get count(): number {
    return this.groups.length;
  }

  groupOf(document: number): number {
    return this.of[document] as number;
  }

  /** The day on which a document was last changed, as `dayNumber` counts. */
  changedOn(document: number): number {
    return this.days[document] as number;
  }

  /** What all documents of a group are filtered by. */
  facts(group: number): Facts {
    return this.groups[group] as Facts;
  }

  set(
    document: number,
    { networks, phase, kind, publisher, subjects, school, changedOn }: SearchedDocument,
  ): void {
    if (document >= this.of.length) {
      this.of = larger(this.of, document);
      this.days = larger(this.days, document);
    }
    const facts: Facts = {
      ...{ networks, phase, kind, publisher },
      ...(subjects?.length ? { subjects } : {}),
      ...(school ? { school } : {}),
    };
    const key = factsKey(facts);
    let group = this.numbers.get(key);
    if (group === undefined) {
      group = this.groups.length;
      this.numbers.set(key, group);
      this.groups.push(facts);
    }
    this.of[document] = group;
    this.days[document] = changedOn && isCivilDate(changedOn) ? dayNumber(changedOn) : unknownDay;
  }

  /** Forgets all groups, before documents are numbered anew. */
  clear(): void {
    this.numbers.clear();
    this.groups.length = 0;
  }
}

function larger(numbers: Int32Array<ArrayBuffer>, upTo: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(upTo + 1, numbers.length * 2));
  more.set(numbers);
  return more;
}
