import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anInvitation } from "../../testing/builders.ts";
import type { PersonId } from "../directory/person.ts";
import type { Expectation, Invitation, ReplyKind } from "./invitation.ts";
import { asTheyStand, placesOf } from "./places.ts";

interface Said {
  readonly expectation?: Expectation;
  readonly instead?: string;
}

const replied = (person: string, kind: ReplyKind, minute: number, said: Said = {}): Invitation =>
  anInvitation("m", person, {
    expectation: said.expectation ?? "optional",
    reply: {
      kind,
      at: new Date(Date.UTC(2026, 10, 2, 9, minute)),
      door: "tab",
      by: person as PersonId,
      ...(said.instead ? { representative: said.instead as PersonId } : {}),
    },
  });
const must = (person: string, kind: ReplyKind, minute: number) =>
  replied(person, kind, minute, { expectation: "mandatory" });
const silent = (person: string, expectation: Expectation) => anInvitation("m", person, { expectation });

/** Who has a place, in order of id. */
const withPlace = (capacity: number | undefined, rows: readonly Invitation[]) =>
  asTheyStand(capacity === undefined ? {} : { capacity }, rows)
    .filter(({ reply }) => reply?.kind === "accepted")
    .map(({ person }) => person)
    .sort();
const waiting = (capacity: number, rows: readonly Invitation[]) => placesOf({ capacity }, rows).waiting;

describe("who has a place", () => {
  it("everybody has where there is room for all", () => {
    const rows = [replied("ann", "accepted", 1), replied("bo", "waiting", 2)];
    expect(withPlace(undefined, rows)).toEqual(["ann", "bo"]);
  });

  it("the first to accept have, and the next wait in the order of their replies", () => {
    const rows = [
      replied("cy", "accepted", 3),
      replied("ann", "accepted", 1),
      replied("di", "accepted", 4),
      replied("bo", "accepted", 2),
    ];
    expect(withPlace(2, rows)).toEqual(["ann", "bo"]);
    expect(waiting(2, rows)).toEqual(["cy", "di"]);
  });

  it("whoever must come waits before those who may, however late they say so", () => {
    const rows = [must("ann", "accepted", 1), replied("bo", "waiting", 2), must("cy", "waiting", 3)];
    expect(waiting(1, rows)).toEqual(["cy", "bo"]);
  });

  it("a place is kept for one who must come and has not replied, until they send apologies", () => {
    const asked = [silent("ann", "mandatory"), replied("bo", "accepted", 1)];
    expect(withPlace(1, asked)).toEqual([]);
    expect(placesOf({ capacity: 1 }, asked).left).toBe(0);
    expect(withPlace(1, [must("ann", "apologies", 2), replied("bo", "waiting", 1)])).toEqual(["bo"]);
  });

  it("a representative for two schools takes one place", () => {
    const rows = [
      replied("ann", "represented", 1, { instead: "rep" }),
      replied("bo", "represented", 2, { instead: "rep" }),
      replied("cy", "accepted", 3),
    ];
    expect(withPlace(2, rows)).toEqual(["cy"]);
    expect(placesOf({ capacity: 2 }, rows).has("rep" as PersonId)).toBe(true);
    expect(placesOf({ capacity: 2 }, rows).left).toBe(0);
  });

  it("a representative who sends apologies takes none", () => {
    const rows = [
      replied("ann", "represented", 1, { instead: "rep" }),
      replied("rep", "declined", 2),
      replied("cy", "accepted", 3),
    ];
    expect(withPlace(1, rows)).toEqual(["cy"]);
  });

  it("of two replies in the same instant the lower id comes first, on every server", () => {
    expect(withPlace(1, [replied("bo", "accepted", 1), replied("ann", "accepted", 1)])).toEqual(["ann"]);
  });

  it("somebody who was taken out again has none", () => {
    const gone = { ...replied("ann", "accepted", 1), withdrawnAt: new Date("2026-11-03T09:00:00Z") };
    const places = placesOf({ capacity: 1 }, [gone, replied("bo", "waiting", 2)]);
    expect(places.has("ann" as PersonId)).toBe(false);
    expect(places.has("bo" as PersonId)).toBe(true);
  });
});

const kinds = ["accepted", "waiting", "tentative", "declined", "represented"] as const;
const someRows = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 40 }),
      kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
      minute: fc.integer({ min: 0, max: 8 }),
      isMandatory: fc.boolean(),
      instead: fc.integer({ min: 41, max: 44 }),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  .map((rows) =>
    rows.map(({ id, kind, minute, isMandatory, instead }) => {
      const expectation = isMandatory ? ("mandatory" as const) : ("optional" as const);
      return kind
        ? replied(`p${id}`, kind, minute, {
            expectation,
            ...(kind === "represented" ? { instead: `p${instead}` } : {}),
          })
        : silent(`p${id}`, expectation);
    }),
  );
const capacities = fc.integer({ min: 1, max: 20 });

describe("places, whatever was replied", () => {
  it("are the same in whatever order the replies arrive", () => {
    fc.assert(
      fc.property(
        capacities,
        someRows.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        (capacity, [rows, shuffled]) => {
          expect(withPlace(capacity, shuffled)).toEqual(withPlace(capacity, rows));
          expect(waiting(capacity, shuffled)).toEqual(waiting(capacity, rows));
        },
      ),
    );
  });

  it("never exceed the capacity, representatives counted", () => {
    fc.assert(
      fc.property(capacities, someRows, (capacity, rows) => {
        const places = placesOf({ capacity }, rows);
        const everybody = [...Array(45).keys()].map((id) => `p${id}` as PersonId);
        expect(everybody.filter((person) => places.has(person)).length).toBeLessThanOrEqual(capacity);
      }),
    );
  });

  it("are never given to somebody who replied later than one alike who waits", () => {
    fc.assert(
      fc.property(capacities, someRows, (capacity, rows) => {
        const standing = asTheyStand({ capacity }, rows);
        const held = standing.filter(({ reply }) => reply?.kind === "accepted");
        const waits = standing.filter(({ reply }) => reply?.kind === "waiting");
        for (const one of waits)
          for (const other of held) {
            const isOvertaken =
              one.expectation === other.expectation &&
              (one.reply?.at.getTime() ?? 0) < (other.reply?.at.getTime() ?? 0);
            expect(isOvertaken).toBe(false);
          }
      }),
    );
  });

  it("go to the first who waits when somebody who had one cannot come, and nobody else loses or gains one", () => {
    fc.assert(
      fc.property(capacities, someRows, (capacity, rows) => {
        const [first] = waiting(capacity, rows);
        const holder = asTheyStand({ capacity }, rows).find(
          ({ expectation, reply }) => reply?.kind === "accepted" && expectation === "optional",
        );
        if (!first || !holder?.reply) return;
        const { reply } = holder;
        const after = rows.map((row) =>
          row.person === holder.person ? { ...row, reply: { ...reply, kind: "declined" as const } } : row,
        );
        const expected = [...withPlace(capacity, rows).filter((person) => person !== holder.person)];
        const gained = rows.some(({ person }) => person === first) ? [first] : [];
        expect(withPlace(capacity, after)).toEqual([...expected, ...gained].sort());
      }),
    );
  });
});
