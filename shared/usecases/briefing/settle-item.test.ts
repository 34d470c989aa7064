import { describe, expect, it } from "@jest/globals";
import { anEdition, editionOf } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { asha, carys, coverForm, itemId, phonics, threeHeads } from "../../testing/three-heads.ts";
import { listToDos } from "./list-to-dos.ts";
import { searchArchive } from "./search-archive.ts";
import { settleItem, unsettleItem } from "./settle-item.ts";

const out = anEdition({ status: "published", frozenItems: [coverForm, phonics] });
const draft = { ...phonics, id: itemId("next-week"), edition: editionOf("2026-12-01") };
const world = { ...threeHeads, editions: [out, anEdition({ id: draft.edition })], items: [draft] };
const doing = { item: itemId("cover"), person: asha, act: "done", door: "chat" } as const;

describe("settling an item", () => {
  it("records who did it, when and where, and takes it off their list", async () => {
    const ports = inMemoryPorts(world);
    expect(await listToDos(ports, { person: asha })).toHaveLength(1);
    expect(await settleItem(ports, doing)).toMatchObject({
      ok: true,
      value: {
        item: { title: "Cover form" },
        receipt: { person: "asha", door: "chat", doneAt: new Date("2026-11-24T12:00:00Z") },
      },
    });
    expect(await listToDos(ports, { person: asha })).toEqual([]);
  });

  it("twice keeps the first time (invariant 2)", async () => {
    const ports = inMemoryPorts(world);
    const first = await settleItem(ports, doing);
    ports.clock.advance(60_000);
    expect(await settleItem(ports, doing)).toEqual(first);
  });

  it("is for oneself alone: a colleague's list stays", async () => {
    const ports = inMemoryPorts(world);
    await settleItem(ports, doing);
    expect(await listToDos(ports, { person: carys })).toHaveLength(1);
  });

  it("can be taken back, and then it is asked for again", async () => {
    const ports = inMemoryPorts(world);
    await settleItem(ports, doing);
    await unsettleItem(ports, doing);
    expect(await unsettleItem(ports, doing)).toMatchObject({ ok: true });
    expect(await listToDos(ports, { person: asha })).toHaveLength(1);
  });

  it.each([
    ["an item of nobody's", { ...doing, item: itemId("lost") }, "item.not-found"],
    ["an item of a draft", { ...doing, item: itemId("next-week") }, "item.not-found"],
    ["an item for others", { ...doing, item: itemId("phonics"), person: carys }, "item.not-for-you"],
    ["doing what asks for nothing", { ...doing, item: itemId("phonics") }, "item.has-no-action"],
  ])("is refused for %s", async (_name, asked, code) => {
    const ports = inMemoryPorts(world);
    expect(await settleItem(ports, asked)).toEqual({ ok: false, code });
    expect(await ports.receipts.listOf(asked.person)).toEqual([]);
  });
});

describe("searching what has gone out", () => {
  it.each([
    ["a reader finds what was for them", asha, "phonics", ["phonics"]],
    ["and not what was for others", carys, "phonics", []],
    ["nothing typed finds nothing", asha, "  ", []],
  ])("%s", async (_name, person, words, expected) => {
    const found = await searchArchive(inMemoryPorts(world), { words, person });
    expect(found.map(({ item }) => item.item.id)).toEqual(expected);
  });

  it("shows how one stands with what is found", async () => {
    const ports = inMemoryPorts(world);
    await settleItem(ports, doing);
    const [found] = await searchArchive(ports, { words: "cover", person: asha });
    expect(found?.item.receipt?.doneAt).toEqual(new Date("2026-11-24T12:00:00Z"));
  });
});
