import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { clockAt } from "../../testing/clock.ts";
import { virtualPace } from "../../testing/virtual-pace.ts";
import { createGraph } from "../transport/graph.ts";
import { changeNumber, type ListItem } from "./list-items.ts";
import type { ListMirror } from "./list-mirror.ts";
import { ReferenceList } from "./reference-list.fixture.ts";
import { openSiteMirror } from "./site-mirror.ts";

/** Something that happens to the list: by somebody else, or by ourselves, which the mirror then knows at once. */
const happening = fc.record({
  did: fc.constantFrom("create", "update", "delete"),
  by: fc.constantFrom("others", "us"),
  which: fc.nat(20),
});
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** Between two refreshes: what happens before the second, and what happens while its pages are on their way. */
const round = fc.record({
  before: fc.array(happening, { maxLength: 6 }),
  meanwhile: fc.array(happening, { maxLength: 4 }),
});
const histories = fc.record({
  rounds: fc.array(round, { minLength: 1, maxLength: 5 }),
  chances: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 7, maxLength: 40 }),
});

class History {
  readonly reference = new ReferenceList();
  readonly setbacks: string[] = [];
  mirror: ListMirror | undefined;
  private readonly removedByUs = new Set<string>();

  watch(mirror: ListMirror): void {
    this.mirror = mirror;
    mirror.onChange(({ before, after }) => {
      if (before && after && numberOf(after) < numberOf(before)) this.setbacks.push(`${after.id} went back`);
      if (before && !after && this.reference.standing.some(({ id }) => id === before.id))
        this.setbacks.push(`${before.id} went missing`);
      if (after && this.removedByUs.has(after.id)) this.setbacks.push(`${after.id} came back`);
    });
  }

  happen({ did, by, which }: Happening): void {
    const { standing } = this.reference;
    const target = standing[which % standing.length];
    const mirror = by === "us" ? this.mirror : undefined;
    if (did === "create") {
      const item = this.reference.create();
      mirror?.put(item);
    } else if (target && did === "update") {
      const item = this.reference.update(target.id);
      mirror?.put(item);
    } else if (target) {
      this.reference.delete(target.id);
      if (mirror) this.removedByUs.add(target.id);
      mirror?.remove(target.id);
    }
  }
}

const numberOf = (item: ListItem) => changeNumber(item.etag) ?? 0;
const etags = (items: Iterable<ListItem>) => Object.fromEntries([...items].map(({ id, etag }) => [id, etag]));

describe("laws of the mirror", () => {
  it("after a refresh it holds what Graph holds, and no row ever goes back, however delta tells of it", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ rounds, chances }) => {
        const history = new History();
        let draws = 0;
        let meanwhile: Happening[] = [];
        const next = history.reference.serve({
          chance: () => (chances[draws++ % chances.length] ?? 0) / 100,
          meanwhile: () => {
            const happens = meanwhile.shift();
            if (happens) history.happen(happens);
          },
        });
        const pace = virtualPace(clockAt("2026-11-24T15:30:00Z"));
        const graph = createGraph({ baseUrl: "https://graph.example", steps: [], last: next, pace });
        for (const happens of rounds[0]?.before ?? []) history.happen(happens);
        const mirror = await openSiteMirror(
          { graph, pace },
          { siteId: "site", lists: ["Things"], restore: async (list) => history.watch(list) },
        );
        for (const { before, meanwhile: during } of rounds) {
          for (const happens of before) history.happen(happens);
          meanwhile = [...during];
          await mirror.refresh();
        }
        meanwhile = [];
        await mirror.refresh();
        expect(etags(mirror.list("Things").all())).toEqual(etags(history.reference.standing));
        expect(history.setbacks).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
