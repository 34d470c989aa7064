import { describe, expect, it } from "@jest/globals";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import { sourceOf } from "../../../domain/briefing/offers/offer.ts";
import type { Receipt } from "../../../domain/briefing/receipt.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { offeredContent } from "../../../sentences/briefing/offers.ts";
import { anEdition, anItem, editionOf } from "../../../testing/builders.ts";
import { inMemoryPorts, type World } from "../../../testing/in-memory-ports.ts";
import { acting, asha, ben, esme, itemId, threeHeads, tuesday } from "../../../testing/three-heads.ts";
import { listToDos } from "../list-to-dos.ts";
import { readEdition } from "../read-edition.ts";
import { settleItem } from "../settle-item.ts";
import { listOffers } from "./list-offers.ts";
import { takeOffer } from "./take-offer.ts";

const editor = acting(esme, "Briefing.Edit");
const out = (date: string, ...frozenItems: BriefingItem[]) =>
  anEdition({ id: editionOf(date), status: "published", frozenItems });
const asking = (id: string, date: string, changes: Partial<BriefingItem> = {}) =>
  anItem(id, {
    ...{ edition: editionOf(date), owner: esme },
    action: { text: "Return the cover form", answeredBy: "school" },
    ...changes,
  });
const done = (person: PersonId, item: BriefingItem): Receipt => ({
  ...{ person, item: item.id, edition: item.edition, door: "tab" },
  doneAt: new Date("2026-11-18T09:00:00Z"),
});

const first = asking("first", "2026-11-17");
/** Of the three heads' schools, Asha's has returned the form that was asked for a week before. */
const world: World = {
  ...threeHeads,
  editions: [out("2026-11-17", first), anEdition()],
  receipts: [done(asha, first)],
};
const offers = async (more: World = {}) => {
  const listed = await listOffers(inMemoryPorts({ ...world, ...more }), { actor: editor, edition: tuesday });
  if (!listed.ok) throw new Error(listed.code);
  return listed.value.offers.flatMap(({ offer }) =>
    offer.kind === "item" ? [[offer.item.id as string, offer.notDone]] : [],
  );
};
/** The world after an editor has carried the first item over and the edition has gone out. */
async function carriedOver() {
  const ports = inMemoryPorts(world);
  const taken = await takeOffer(ports, {
    ...{ actor: editor, edition: tuesday, source: { kind: "item", id: "first" } },
    inWords: (offer) =>
      offeredContent(offer, {
        directory: {} as never,
        today: tuesday,
        addressOf: (path) => `https://beacon.example/${path}`,
      }),
  });
  if (!taken.ok) throw new Error(taken.code);
  const item = taken.value.value;
  const draft = await ports.editions.find(tuesday);
  if (!draft) throw new Error("The draft is gone.");
  await ports.editions.save({ ...draft.value, status: "published", frozenItems: [item] }, draft.version);
  return { ports, item };
}

describe("what is offered to be carried over", () => {
  it("is what an edition asked and not every school has done, with how many have not", async () => {
    expect(await offers()).toEqual([["first", { who: "schools", left: 2, of: 3 }]]);
  });

  it("counts people where everybody answers for themselves", async () => {
    const each = asking("each", "2026-11-17", { action: { text: "Read part one" } });
    const editions = [out("2026-11-17", each), anEdition()];
    expect(await offers({ editions, receipts: [done(asha, each), done(ben, each)] })).toEqual([
      ["each", { who: "people", left: 1, of: 3 }],
    ]);
  });

  it("is nothing that all have done, that asks for nothing, or of more than two editions ago", async () => {
    const editions = [
      out("2026-11-03", asking("older", "2026-11-03")),
      out("2026-11-10", anItem("to-know", { edition: editionOf("2026-11-10") })),
      out("2026-11-17", asking("all-done", "2026-11-17", { action: { text: "Read it" } })),
      anEdition(),
    ];
    const all = threeHeads.people?.map(({ id }) => id) ?? [];
    const receipts = all.map((person) => done(person, asking("all-done", "2026-11-17")));
    expect(await offers({ editions, receipts })).toEqual([]);
  });

  it("is what most have still to do first, and what was carried over already once, as it was said last", async () => {
    const before = asking("before", "2026-11-10");
    const source = {
      kind: "item",
      id: "before",
      title: "Item before",
      earlier: [{ edition: before.edition, item: before.id }],
    } as const;
    const again = asking("again", "2026-11-17", { source });
    const editions = [out("2026-11-10", before), out("2026-11-17", first, again), anEdition()];
    expect(await offers({ editions, receipts: [done(asha, first), done(ben, first)] })).toEqual([
      ["again", { who: "schools", left: 3, of: 3 }],
      ["first", { who: "schools", left: 1, of: 3 }],
    ]);
  });
});

describe("an item that is carried over", () => {
  it("is said in the same words to the same readers, and leads to the first", async () => {
    const { item } = await carriedOver();
    expect(item).toMatchObject({
      ...{ title: "Item first", audience: first.audience, owner: "esme", edition: "2026-11-24" },
      action: { text: "Return the cover form", answeredBy: "school" },
      source: { kind: "item", id: "first", earlier: [{ edition: "2026-11-17", item: "first" }] },
    });
  });

  it("keeps a deadline that is still to come, and leaves one that has gone by to be set anew", () => {
    const setting = { directory: {} as never, today: tuesday as string, addressOf: (path: string) => path };
    const dueOn = (date: string) =>
      offeredContent(
        {
          ...{ kind: "item", notDone: { who: "people", left: 1, of: 2 } },
          item: asking("due", "2026-11-17", { action: { text: "Reply", dueOn: civilDate(date) } }),
        },
        setting,
      ).action;
    expect(dueOn("2026-11-27")).toEqual({ text: "Reply", dueOn: "2026-11-27" });
    expect(dueOn("2026-11-20")).toEqual({ text: "Reply" });
  });

  it("asks nobody again who did it the first time", async () => {
    const { ports, item } = await carriedOver();
    const read = await readEdition(ports, { edition: tuesday, person: asha });
    expect(read).toMatchObject({
      value: { items: [{ item: { id: item.id }, doneBy: { person: { id: "asha" } } }] },
    });
    expect(await listToDos(ports, { person: asha })).toEqual([]);
  });

  it("is one thing to do, and not two, for whoever has not done it", async () => {
    const { ports, item } = await carriedOver();
    expect((await listToDos(ports, { person: ben })).map((toDo) => toDo.item.id)).toEqual([item.id]);
    await settleItem(ports, { item: item.id, person: ben, act: "done", door: "tab" });
    expect(await listToDos(ports, { person: ben })).toEqual([]);
  });

  it("is done as well when somebody goes back to the first and does it there", async () => {
    const { ports } = await carriedOver();
    await ports.receipts.record({
      ...{ edition: first.edition, item: itemId("first"), person: ben, act: "done", door: "tab" },
      at: new Date("2026-11-25T09:00:00Z"),
    });
    expect(await listToDos(ports, { person: ben })).toEqual([]);
  });

  it("remembers each time it was said, however often it is carried over", async () => {
    const { ports, item } = await carriedOver();
    const listed = await listOffers(ports, { actor: editor, edition: editionOf("2026-12-01") });
    if (!listed.ok) throw new Error(listed.code);
    expect(listed.value.offers.map(({ offer, standsIn }) => [sourceOf(offer), standsIn])).toEqual([
      [
        {
          ...{ kind: "item", id: "first", title: "Item first" },
          earlier: [
            { edition: "2026-11-17", item: "first" },
            { edition: "2026-11-24", item: item.id },
          ],
        },
        "2026-11-24",
      ],
    ]);
  });
});
