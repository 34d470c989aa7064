import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PersonId } from "../../directory/person.ts";
import type { ItemId } from "../ids.ts";
import {
  isHere,
  isWordOver,
  isWorthLooking,
  isWorthTelling,
  letBeUntil,
  othersHere,
  type WriterHeard,
  type WritingPage,
} from "./writers-here.ts";

const [grace, omar, esme] = ["grace", "omar", "esme"] as PersonId[] as [PersonId, PersonId, PersonId];
const at = (seconds: number) => new Date(Date.parse("2026-11-23T09:00:00Z") + seconds * 1000);
const [cover, trips] = ["cover", "trips"] as ItemId[] as [ItemId, ItemId];
const [tab, other] = ["tab", "other"] as WritingPage[] as [WritingPage, WritingPage];
const word = (seconds: number, more: Partial<WriterHeard> = {}): WriterHeard => ({
  ...{ person: grace, page: tab, at: at(seconds), item: cover },
  ...more,
});

describe("editors at one edition", () => {
  it("are shown to each other with the item they have open, each once and not to themselves", () => {
    const heard = [word(0), word(20, { item: trips }), word(5, { person: omar }), word(9, { person: esme })];
    expect(othersHere(heard, omar, at(30))).toEqual([
      { person: esme, item: cover },
      { person: grace, item: trips },
    ]);
  });

  it.each([
    ["who said so just now", [word(0)], 0, true],
    ["whose last word is 70 seconds old", [word(0)], 70, true],
    ["whose last word is 71 seconds old", [word(0)], 71, false],
    ["who said that they leave", [word(0), word(5, { hasLeft: true })], 6, false],
    ["who left and came again", [word(0), word(5, { hasLeft: true }), word(9)], 10, true],
    [
      "who left one server's page before another server had heard",
      [word(5, { hasLeft: true }), word(0)],
      6,
      false,
    ],
    [
      "who closed one of two pages, of which the other was heard before it",
      [word(0, { page: other }), word(4), word(5, { hasLeft: true })],
      6,
      true,
    ],
    [
      "who closed both of two pages",
      [word(0, { page: other }), word(4, { hasLeft: true }), word(5, { page: other, hasLeft: true })],
      6,
      false,
    ],
    [
      "who closed one of two pages, of which the other fell silent 71 seconds ago",
      [word(0, { page: other }), word(70, { hasLeft: true })],
      71,
      false,
    ],
    ["whose server's clock is two seconds ahead", [word(2)], 0, true],
    ["of whom a row says a time that is an hour ahead", [word(3600)], 0, false],
  ])("count as here or not: somebody %s", (_, heard, now, isShown) => {
    expect(othersHere(heard, omar, at(now))).toEqual(isShown ? [{ person: grace, item: cover }] : []);
  });

  it("are shown once with two pages open, at the item of the page heard of last", () => {
    const heard = [word(3), word(8, { page: other, item: trips })];
    expect(othersHere(heard, omar, at(9))).toEqual([{ person: grace, item: trips }]);
    expect(othersHere([...heard, word(10, { page: other, hasLeft: true })], omar, at(11))).toEqual([
      { person: grace, item: cover },
    ]);
  });

  it("are the same whoever was heard first", () => {
    const words = fc.uniqueArray(
      fc.record({
        person: fc.constantFrom(grace, omar, esme),
        page: fc.constantFrom(tab, other),
        at: fc.integer({ min: 0, max: 200 }).map(at),
        item: fc.constantFrom(cover, trips),
        hasLeft: fc.constantFrom<true | undefined>(true, undefined),
      }),
      { selector: ({ person, at: said }) => `${person} ${said.getTime()}`, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 250 }), (drawn, now) => {
        const heard = drawn.map(({ hasLeft, ...each }) => ({ ...each, ...(hasLeft ? { hasLeft } : {}) }));
        const shown = othersHere(heard, omar, at(now));
        expect(othersHere([...heard].reverse(), omar, at(now))).toEqual(shown);
        expect(shown.map(({ person }) => person)).not.toContain(omar);
        expect(new Set(shown.map(({ person }) => person)).size).toBe(shown.length);
      }),
    );
  });
});

describe("other servers are told of an editor", () => {
  it.each([
    ["who comes", word(0), undefined, true],
    ["who has left before anybody was told of them", word(0, { hasLeft: true }), undefined, false],
    ["who says nothing new 29 seconds later", word(29), word(0), false],
    ["who says nothing new 30 seconds later", word(30), word(0), true],
    ["who opens another item", word(8, { item: trips }), word(0), true],
    ["who leafs on within five seconds", word(4, { item: trips }), word(0), false],
    ["who closes the item they had open", word(8, { item: undefined as never }), word(0), true],
    ["who leaves", word(1, { hasLeft: true }), word(0), true],
    ["who leaves a second time", word(9, { hasLeft: true }), word(1, { hasLeft: true }), false],
    ["who comes again at once", word(2), word(1, { hasLeft: true }), true],
    ["of whom a row says a time that lies ahead", word(0), word(3600), true],
  ])("or not: %s", (_, said, told, isTold) => {
    expect(isWorthTelling(said, told)).toBe(isTold);
  });

  it("so that whoever looks sees them for as long as they are there, though one telling fails, and 80 seconds later no more", () => {
    const pauses = fc.array(fc.integer({ min: 10_000, max: 10_700 }), {
      minLength: 1,
      maxLength: 60,
      size: "max",
    });
    const looks = fc.array(fc.integer({ min: 9000, max: 11_000 }), { minLength: 80, maxLength: 80 });
    const failing = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
    fc.assert(
      fc.property(
        pauses,
        looks,
        failing,
        fc.integer({ min: 0, max: 10_000 }),
        (pages, others, fails, first) => {
          const start = at(0).getTime();
          const told: WriterHeard[] = [];
          let [time, tries, letBe] = [start, 0, start];
          for (const pause of [0, ...pages]) {
            time += pause;
            const said = { person: grace, page: tab, at: new Date(time) };
            if (time < letBe || !isWorthTelling(said, told.at(-1))) continue;
            // The first is what tells that they are there at all.
            if (tries++ === fails && tries > 1) letBe = letBeUntil(said.at).getTime();
            else told.push(said);
          }
          let now = start + first;
          for (const pause of others) {
            const seen = told.filter((each) => each.at.getTime() <= now);
            const isShown = othersHere(seen, omar, new Date(now)).length > 0;
            if (now <= time) expect(isShown).toBe(true);
            if (now > time + 80_000) expect(isShown).toBe(false);
            now += pause;
          }
        },
      ),
    );
  });
});

it("what others were told is looked for once in nine seconds, and a word is over after an hour", () => {
  expect([
    isWorthLooking(undefined, at(0)),
    isWorthLooking(at(0), at(8)),
    isWorthLooking(at(0), at(9)),
  ]).toEqual([true, false, true]);
  expect([isWordOver(word(0), at(3600)), isWordOver(word(0), at(3601)), isHere(word(0), at(3600))]).toEqual([
    false,
    true,
    false,
  ]);
});
