import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anEdition, anItem } from "../../testing/builders.ts";
import type { PersonId } from "../directory/person.ts";
import type { Edition } from "./edition.ts";
import { claimed, claimRefusal, isDue, mayGoOn, portionsLeft, published } from "./publication.ts";

const now = new Date("2026-11-24T15:30:00Z");
const before = new Date("2026-11-24T15:29:59Z");
const after = new Date("2026-11-24T15:30:01Z");
const item = anItem("cover");

describe("taking an edition up for publication (invariant 4)", () => {
  it.each<[string, Partial<Edition>, readonly (typeof item)[], string | undefined]>([
    ["a draft with an item may be taken up", {}, [item], undefined],
    ["a draft without items may not", {}, [], "edition.empty"],
    ["a scheduled one may, early too", { status: "scheduled", publishAt: after }, [item], undefined],
    ["a published one may not", { status: "published" }, [item], "edition.published"],
    [
      "one that another server is publishing may not",
      { status: "publishing", claim: { token: "other", until: after } },
      [item],
      "edition.being-published",
    ],
    [
      "one whose server's time has run out may, to the instant",
      { status: "publishing", claim: { token: "other", until: now } },
      [item],
      undefined,
    ],
    ["one begun without a claim may", { status: "publishing" }, [item], undefined],
  ])("%s", (_name, changes, items, expected) => {
    expect(claimRefusal(anEdition(changes), items, now)).toBe(expected);
  });

  const by = { token: "mine", person: "esme" as PersonId, until: after, items: [item], readers: 3 };

  it("freezes the items, counts the attempt, keeps who did it and takes it off the schedule", () => {
    expect(claimed(anEdition({ status: "scheduled", publishAt: now }), by)).toEqual({
      id: "2026-11-24",
      status: "publishing",
      order: [],
      claim: { token: "mine", until: after },
      frozenItems: [item],
      delivery: { attempts: 1, readers: 3 },
      publishedBy: "esme",
    });
  });

  it("a second time, keeps the items as first frozen, how far it came, and who published", () => {
    const begun = claimed(anEdition(), by);
    const delivery = { attempts: 1, readers: 3, postId: "post-1", notifiedThrough: "asha" as PersonId };
    const again = claimed(
      { ...begun, delivery },
      { ...by, token: "second", person: undefined, items: [anItem("later")], readers: 4 },
    );
    expect(again.frozenItems).toEqual([item]);
    expect(again.publishedBy).toBe("esme");
    expect(again.delivery).toEqual({ attempts: 2, readers: 4, postId: "post-1", notifiedThrough: "asha" });
  });
});

describe("working under a claim", () => {
  const terms = { milliseconds: 300_000 };
  const until = new Date("2026-11-24T15:35:00Z");
  const mine = anEdition({ status: "publishing", claim: { token: "mine", until } });

  it.each<[string, Edition, Date, boolean]>([
    ["goes on while there is time", mine, now, true],
    ["stops well before the claim runs out", mine, new Date("2026-11-24T15:34:30Z"), false],
    ["stops when the claim has run out", mine, until, false],
    ["stops when another server has taken over", { ...mine, claim: { token: "other", until } }, now, false],
    ["stops when it is published", { ...mine, status: "published" }, now, false],
  ])("%s", (_name, edition, at, expected) => {
    expect(mayGoOn(edition, "mine", at, terms)).toBe(expected);
  });
});

describe("what the job takes up", () => {
  it.each<[string, Partial<Edition>, boolean]>([
    ["an edition whose time has come", { status: "scheduled", publishAt: now }, true],
    ["an edition whose time has passed", { status: "scheduled", publishAt: before }, true],
    ["not one whose time is to come", { status: "scheduled", publishAt: after }, false],
    ["not a draft", { status: "draft" }, false],
    ["one begun and left", { status: "publishing", claim: { token: "dead", until: before } }, true],
    ["not one at work", { status: "publishing", claim: { token: "alive", until: after } }, false],
    ["not one that is out", { status: "published" }, false],
  ])("%s", (_name, changes, expected) => {
    expect(isDue(anEdition(changes), now)).toBe(expected);
  });

  it("is settled when everyone has been told: the claim goes, the time stays", () => {
    const edition = anEdition({ status: "publishing", claim: { token: "mine", until: after } });
    expect(published(edition, now)).toEqual({
      id: "2026-11-24",
      status: "published",
      order: [],
      publishedAt: now,
    });
  });
});

describe("portions of readers still to be told", () => {
  const readers = fc.uniqueArray(fc.uuid(), { maxLength: 350 }).map((ids) => ids.sort() as PersonId[]);
  const withMark = readers.chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      mark: fc.option(ids.length > 0 ? fc.constantFrom(...ids) : fc.constant("~" as PersonId), {
        nil: undefined,
      }),
    }),
  );

  it("hold every reader after the mark exactly once, in order, and no other", () => {
    fc.assert(
      fc.property(withMark, ({ ids, mark }) => {
        const expected = mark === undefined ? ids : ids.slice(ids.indexOf(mark) + 1);
        expect(portionsLeft(ids, mark).flat()).toEqual(ids.length === 0 ? [] : expected);
      }),
    );
  });

  it("hold at most 100 each, as many as Graph takes, and all but the last hold 100", () => {
    fc.assert(
      fc.property(withMark, ({ ids, mark }) => {
        const sizes = portionsLeft(ids, mark).map((portion) => portion.length);
        return sizes.every(
          (size, index) => size > 0 && (index === sizes.length - 1 ? size <= 100 : size === 100),
        );
      }),
    );
  });

  it("of 250 readers are three, and one after the 200th", () => {
    const ids = Array.from({ length: 250 }, (_, n) => `p${String(n).padStart(3, "0")}` as PersonId);
    expect(portionsLeft(ids, undefined).map((portion) => portion.length)).toEqual([100, 100, 50]);
    expect(portionsLeft(ids, "p199" as PersonId).map((portion) => portion.length)).toEqual([50]);
    expect(portionsLeft(ids, "p249" as PersonId)).toEqual([]);
  });
});
