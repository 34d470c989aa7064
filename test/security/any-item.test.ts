import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { itemBody, newItemId } from "./draft-item.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { people, schools } from "./guarded-trust.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 130 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("", " ", "x".repeat(120), "x".repeat(121), "=1+1", "' or 1 eq 1", "\r\n"),
);
const link = fc.record({ label: words, address: fc.oneof(fc.webUrl(), words), kind: words });
const ids = fc.array(fc.oneof(words, fc.constantFrom(...Object.values(schools), ...Object.values(people))), {
  maxLength: 3,
});
const item = fc.record({
  title: fc.oneof(words, fc.constant("Cover form")),
  what: fc.oneof(words, fc.constant("What it is about.")),
  why: words,
  section: fc.constantFrom("know", "dates", "resources"),
  links: fc.oneof(fc.array(link, { maxLength: 0 }), fc.array(link, { maxLength: 8 })),
  owner: fc.oneof({ weight: 4, arbitrary: fc.constant(people.editor as string) }, words),
  audience: fc.oneof(
    { weight: 3, arbitrary: fc.constant(itemBody().audience) },
    fc.record({ schools: ids, people: ids }).map((changes) => ({ ...itemBody().audience, ...changes })),
  ),
});

describe("any item that somebody could write", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  const runs = 200;
  it("is stored as written or refused with every wrong place named, and a refused one is not stored (invariants 1 and 9)", async () => {
    const seen = { stored: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(item, async (written) => {
        const id = newItemId();
        const body = { id, ...itemBody(), ...written };
        const answer = await server.call(people.editor, "POST /api/briefing/editions/2026-11-24/items", {
          body,
        });
        const stored = (await server.beacon.ports.items.find(id as never))?.value;
        if (answer.code === "ok") {
          seen.stored++;
          expect(stored).toMatchObject({
            title: written.title.trim(),
            what: written.what.trim(),
            why: written.why.trim(),
            links: written.links.map((each) => ({
              label: each.label.trim(),
              address: each.address.trim(),
              kind: each.kind,
            })),
          });
        } else {
          seen.refused++;
          expect([400, 422]).toContain(answer.status);
          expect(answer.problem?.errors?.length).toBeGreaterThan(0);
          for (const { pointer } of answer.problem?.errors ?? [])
            expect(pointer).toMatch(/^\/(title|what|why|section|links|owner|audience)(\/|$)/);
          expect(stored).toBeUndefined();
        }
      }),
      { numRuns: runs, seed: 20261124 },
    );
    expect(Math.min(seen.stored, seen.refused)).toBeGreaterThan(20);
    console.log(`${runs} items: ${seen.stored} stored as written, ${seen.refused} refused`);
  });
});
