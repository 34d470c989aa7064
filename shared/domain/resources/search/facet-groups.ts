import { type Facts, factsKey } from "./resource-filters.ts";

/**
 * Documents in groups that every filter takes alike, by number, so that a hundred thousand hits are counted without looking at
 * one document. A group stays until the numbers are given anew.
 */
export class FacetGroups {
  private readonly numbers = new Map<string, number>();
  private readonly groups: Facts[] = [];
  private of = new Int32Array(64);

  /** How many groups there are. */
  get count(): number {
    return this.groups.length;
  }

  groupOf(document: number): number {
    return this.of[document] as number;
  }

  /** What all documents of a group are filtered by. */
  facts(group: number): Facts {
    return this.groups[group] as Facts;
  }

  set(document: number, { networks, phase, kind, publisher }: Facts): void {
    if (document >= this.of.length) {
      const larger = new Int32Array(Math.max(document + 1, this.of.length * 2));
      larger.set(this.of);
      this.of = larger;
    }
    const facts = { networks, phase, kind, publisher };
    const key = factsKey(facts);
    let group = this.numbers.get(key);
    if (group === undefined) {
      group = this.groups.length;
      this.numbers.set(key, group);
      this.groups.push(facts);
    }
    this.of[document] = group;
  }

  /** Forgets all groups, before documents are numbered anew. */
  clear(): void {
    this.numbers.clear();
    this.groups.length = 0;
  }
}
