import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  anAudience,
  anEdition,
  anItem,
  aPerson,
  aPost,
  aSchool,
  primaryHeads,
} from "../../testing/builders.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { civilDate } from "../time/civil-date.ts";
import { inOrder } from "./edition.ts";
import { type BriefingItem, itemSections } from "./item.ts";
import { inReadingOrder, itemsFor, readersOf, readingMinutes } from "./readers.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "ubley" }), aSchool({ urn: "gordano", phase: "secondary" })],
  people: ["asha", "carys", "dev"].map((id) => aPerson(id)),
  posts: [
    aPost("carys", "headteacher", "gordano"),
    aPost("asha", "headteacher", "ubley"),
    aPost("dev", "sendco", "ubley"),
  ],
});

describe("who reads an edition", () => {
  it("is everyone for whom an item is, each once, in order of id", () => {
    const items = [anItem("all"), anItem("primary", { audience: primaryHeads })];
    expect(readersOf(anEdition(), items, directory)).toEqual(["asha", "carys"]);
  });

  it("is nobody when no item is for anybody", () => {
    expect(readersOf(anEdition(), [anItem("none", { audience: anAudience() })], directory)).toEqual([]);
  });

  it("reads only what is for them", () => {
    const items = [anItem("primary", { audience: primaryHeads }), anItem("all")];
    const idsFor = (person: string) =>
      itemsFor(person as PersonId, anEdition(), items, directory).map(({ id }) => id);
    expect(idsFor("asha")).toEqual(["primary", "all"]);
    expect(idsFor("carys")).toEqual(["all"]);
    expect(idsFor("dev")).toEqual([]);
  });
});

describe("the order in which one reads", () => {
  it("has what was taken from elsewhere among its kind, though editors find it last in their list", () => {
    const taken = (id: string, section: BriefingItem["section"]) =>
      anItem(id, {
        ...{ section, audience: primaryHeads },
        source: { kind: "meeting", id, title: id, takenAt: new Date("2026-11-23T09:00:00Z") },
      });
    const items = [
      taken("offer-course", "dates"),
      anItem("shared-form", { section: "resources" }),
      anItem("inset-day", { section: "dates" }),
      anItem("news", { section: "know" }),
      taken("offer-minutes", "know"),
    ];
    const order = ["shared-form", "inset-day", "news"] as BriefingItem["id"][];
    const asListed = inOrder(items, order);
    expect(asListed.map(({ id }) => id)).toEqual([...order, "offer-course", "offer-minutes"]);
    expect(inReadingOrder(asListed).map(({ id }) => id)).toEqual([
      ...["news", "offer-minutes", "inset-day", "offer-course", "shared-form"],
    ]);
  });

  it("is: to do by deadline, then to know, dates and resources, each as the editor has them", () => {
    const items = [
      anItem("resources", { section: "resources" }),
      anItem("know-1", { section: "know" }),
      anItem("undated", { action: { text: "Reply" } }),
      anItem("later", { action: { text: "Reply", dueOn: civilDate("2026-12-04") } }),
      anItem("dates", { section: "dates" }),
      anItem("sooner", { section: "resources", action: { text: "Reply", dueOn: civilDate("2026-11-27") } }),
      anItem("know-2", { section: "know" }),
      anItem("undated-2", { action: { text: "Reply" } }),
    ];
    expect(inReadingOrder(items).map(({ id }) => id)).toEqual([
      "sooner",
      "later",
      "undated",
      "undated-2",
      "know-1",
      "know-2",
      "dates",
      "resources",
    ]);
  });

  const anyItem = fc
    .record({
      section: fc.constantFrom(...itemSections),
      due: fc.constantFrom("no action", "undated", "2026-11-24", "2026-11-27", "2026-12-04"),
    })
    .map(({ section, due }): Omit<BriefingItem, "id"> => {
      if (due === "no action") return anItem("", { section });
      const action = due === "undated" ? { text: "Reply" } : { text: "Reply", dueOn: civilDate(due) };
      return anItem("", { section, action });
    });
  const anyItems = fc
    .array(anyItem, { maxLength: 12 })
    .map((items) => items.map((item, index) => ({ ...item, id: `item-${index}` as BriefingItem["id"] })));

  it("loses and invents nothing, whatever is written", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const ids = (list: readonly BriefingItem[]) => list.map(({ id }) => id).sort();
        expect(ids(inReadingOrder(items))).toEqual(ids(items));
      }),
    );
  });

  it("never puts what is to know before what is to do, nor a later deadline before an earlier", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const keys = inReadingOrder(items).map(({ action }) => (action ? (action.dueOn ?? "9999") : "~"));
        return keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") <= key);
      }),
    );
  });

  it("is the same when it is put in order again", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(inReadingOrder(inReadingOrder(items))).toEqual(inReadingOrder(items));
      }),
    );
  });
});

describe("how long it takes to read", () => {
  it.each([
    ["nothing at all still counts a minute", 0, 1],
    ["200 words take a minute", 200, 1],
    ["500 words take three, rounded", 500, 3],
  ])("%s", (_name, words, expected) => {
    const text = Array.from({ length: words }, () => "word").join(" ");
    expect(readingMinutes([anItem("long", { title: "", what: text, why: "" })])).toBe(expected);
  });
});
