import { describe, expect, it } from "@jest/globals";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { InMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { listEditions } from "../list-editions.ts";
import { listToDos } from "../list-to-dos.ts";
import { readEdition } from "../read-edition.ts";
import { settleItem, unsettleItem } from "../settle-item.ts";
import { handItemBack, takeItemBack } from "./end-handover.ts";
import { findColleagues } from "./find-colleagues.ts";
import { handItem } from "./hand-item.ts";
import { coverForm, federation, flax, hana, priya, tom, yatton, yves, zoe } from "./handover.fixture.ts";
import { listHandedOn } from "./list-handed-on.ts";
import { tellOfHandovers } from "./tell-of-handovers.ts";

const item = "cover" as ItemId;
const hand = (ports: InMemoryPorts, to: PersonId, changes: Partial<Parameters<typeof handItem>[1]> = {}) =>
  handItem(ports, {
    item,
    person: hana,
    to,
    school: flax,
    note: "By Thursday if you can",
    door: "tab",
    ...changes,
  });
const done = (ports: InMemoryPorts, person: PersonId) =>
  settleItem(ports, { item, person, act: "done", door: "chat" });
const toDo = async (ports: InMemoryPorts, person: PersonId) =>
  (await listToDos(ports, { person })).map(({ item: { id } }) => id);

describe("handing what an item asks to a colleague", () => {
  it("puts it on their list and takes it off one's own, where it is seen who has it", async () => {
    const ports = federation();
    expect(await hand(ports, priya)).toMatchObject({
      ok: true,
      value: { handedTo: { person: { id: "priya" } } },
    });
    expect(await toDo(ports, hana)).toEqual([]);
    expect(await listHandedOn(ports, { person: hana })).toMatchObject([
      { item: { id: "cover" }, to: { name: "Priya Shah" }, handover: { note: "By Thursday if you can" } },
    ]);
    expect(await listToDos(ports, { person: priya })).toMatchObject([
      { item: { id: "cover" }, from: { person: "hana", handover: { note: "By Thursday if you can" } } },
    ]);
  });

  it("shows them that item and nothing else of an edition that is not for them", async () => {
    const ports = federation();
    const read = async () => readEdition(ports, { edition: coverForm.edition, person: priya });
    expect(await read()).toMatchObject({ ok: true, value: { items: [] } });
    await hand(ports, priya);
    const shown = await read();
    expect(shown.ok && shown.value.items.map(({ item: { id } }) => id)).toEqual(["cover"]);
    expect(await listEditions(ports, { person: priya })).toMatchObject([{ toDo: 1 }]);
  });

  it("counts what they do for whoever handed it to them, and tells both once", async () => {
    const ports = federation();
    await hand(ports, priya);
    await tellOfHandovers(ports);
    await done(ports, priya);
    expect(await tellOfHandovers(ports)).toBe(1);
    expect(await tellOfHandovers(ports)).toBe(0);
    expect(await toDo(ports, priya)).toEqual([]);
    expect(await toDo(ports, hana)).toEqual([]);
    const read = await readEdition(ports, { edition: coverForm.edition, person: hana });
    expect(read.ok && read.value.items[0]).toMatchObject({ doneBy: { person: { name: "Priya Shah" } } });
    expect(ports.sent.told).toEqual([
      "handed cover priya, by Hana Cole: By Thursday if you can",
      "done cover hana, by Priya Shah",
    ]);
  });

  it("asks for it again when they take it back that they did it", async () => {
    const ports = federation();
    await hand(ports, priya);
    await done(ports, priya);
    await unsettleItem(ports, { item, person: priya, act: "done" });
    expect(await toDo(ports, priya)).toEqual(["cover"]);
  });

  it("invariant 2: twice to the same tells once, and keeps the first words", async () => {
    const ports = federation();
    await hand(ports, priya);
    await tellOfHandovers(ports);
    await hand(ports, priya, { note: "Again" });
    expect(await tellOfHandovers(ports)).toBe(0);
    expect(ports.sent.told).toHaveLength(1);
  });

  it("invariant 2: a notice that was cut off before it was marked is sent again", async () => {
    const ports = federation();
    await hand(ports, priya);
    const cut = { ...ports, handoverNotifier: { tell: () => Promise.reject(new Error("cut off")) } };
    await expect(tellOfHandovers(cut)).rejects.toThrow("could not be told yet");
    expect(await tellOfHandovers(ports)).toBe(1);
  });

  it("invariant 3: while somebody has it another cannot be given it", async () => {
    const ports = federation();
    await hand(ports, priya);
    expect(await hand(ports, tom)).toEqual({ ok: false, code: "handover.changed" });
    expect(await toDo(ports, tom)).toEqual([]);
  });

  it("can be taken back: whoever had it is told, and it can go to another", async () => {
    const ports = federation();
    await hand(ports, priya);
    await tellOfHandovers(ports);
    expect(await takeItemBack(ports, { item, person: hana })).toMatchObject({ ok: true });
    expect(await toDo(ports, hana)).toEqual(["cover"]);
    expect(await toDo(ports, priya)).toEqual([]);
    await hand(ports, tom);
    await tellOfHandovers(ports);
    expect(ports.sent.told.slice(1)).toEqual([
      "taken-back cover priya, by Hana Cole",
      "handed cover tom, by Hana Cole: By Thursday if you can",
    ]);
  });

  it("that is taken back before anybody was told of it tells nobody", async () => {
    const ports = federation();
    await hand(ports, priya);
    await takeItemBack(ports, { item, person: hana });
    expect(await tellOfHandovers(ports)).toBe(0);
  });

  it("can be handed back, and who handed it over is told", async () => {
    const ports = federation();
    await hand(ports, priya);
    await tellOfHandovers(ports);
    expect(await handItemBack(ports, { item, person: priya })).toEqual({ ok: true, value: undefined });
    expect(await toDo(ports, hana)).toEqual(["cover"]);
    await tellOfHandovers(ports);
    expect(ports.sent.told.at(-1)).toBe("handed-back cover hana, by Priya Shah");
  });

  it("can be handed on: the last has it, all hear when it is done", async () => {
    const ports = federation();
    await hand(ports, priya);
    await hand(ports, tom, { person: priya, note: "" });
    expect([await toDo(ports, hana), await toDo(ports, priya), await toDo(ports, tom)]).toEqual([
      [],
      [],
      ["cover"],
    ]);
    await done(ports, tom);
    await tellOfHandovers(ports);
    expect(ports.sent.told).toEqual(["done cover hana, by Tom Day", "done cover priya, by Tom Day"]);
  });

  it("that was handed on is taken from all who had it", async () => {
    const ports = federation();
    await hand(ports, priya);
    await hand(ports, tom, { person: priya });
    expect(await handItemBack(ports, { item, person: priya })).toEqual({
      ok: false,
      code: "handover.changed",
    });
    await takeItemBack(ports, { item, person: hana });
    expect([await toDo(ports, hana), await toDo(ports, priya), await toDo(ports, tom)]).toEqual([
      ["cover"],
      [],
      [],
    ]);
  });

  it("falls back when they leave the school, and what they had done stays done", async () => {
    const left = federation();
    await hand(left, tom);
    left.clock.set("2026-12-01T09:00:00Z");
    expect([await toDo(left, hana), await toDo(left, tom)]).toEqual([["cover"], []]);
    expect(await hand(left, priya)).toMatchObject({ ok: true });

    const ports = federation();
    await hand(ports, tom);
    await done(ports, tom);
    ports.clock.set("2026-12-01T09:00:00Z");
    expect(await toDo(ports, hana)).toEqual([]);
  });

  it("of what is done already is refused, and so is taking it back", async () => {
    const ports = federation();
    await hand(ports, priya);
    await done(ports, priya);
    expect(await takeItemBack(ports, { item, person: hana })).toEqual({ ok: false, code: "handover.done" });
    expect(await hand(ports, tom)).toEqual({ ok: false, code: "handover.done" });
  });

  it("leaves it with both when two heads hand it to each other at the same moment", async () => {
    const ports = federation();
    await Promise.all([
      hand(ports, yves, { school: yatton }),
      hand(ports, hana, { person: yves, school: yatton }),
    ]);
    const both = [await toDo(ports, hana), await toDo(ports, yves)];
    expect(both.flat()).toContain("cover");
  });

  it.each([
    ["to somebody of another school", { to: zoe }],
    ["to somebody at a school where they hold no post", { to: priya, school: yatton }],
    ["to oneself", { to: hana }],
    ["to nobody known", { to: "nobody" as PersonId }],
  ])("is refused %s", async (_to, changes) => {
    expect(await hand(federation(), priya, changes)).toEqual({
      ok: false,
      code: "item.invalid",
      errors: [{ pointer: "/to", code: "not-at-your-school" }],
    });
  });

  it("is refused back to whoever it came from: that is handing it back", async () => {
    const ports = federation();
    await hand(ports, priya);
    expect(await hand(ports, hana, { person: priya })).toMatchObject({ code: "item.invalid" });
    expect(await findColleagues(ports, { item, person: priya, words: "" })).toMatchObject({
      ok: true,
      value: [{ person: { name: "Tom Day" } }],
    });
  });

  it("is refused with a note too long to read", async () => {
    expect(await hand(federation(), priya, { note: "x".repeat(301) })).toEqual({
      ok: false,
      code: "item.invalid",
      errors: [{ pointer: "/note", code: "too-long" }],
    });
  });

  it.each([
    ["an item that is not for them", { person: zoe }, "item.not-for-you"],
    ["what is no item", { item: "lost" as ItemId }, "item.not-found"],
    ["an item that asks for nothing", { item: "dates" as ItemId }, "item.has-no-action"],
  ])("is refused for %s", async (_what, changes, code) => {
    expect(await hand(federation(), priya, changes)).toEqual({ ok: false, code });
  });

  it("is offered to everybody at one's schools, the posts that answer for most first", async () => {
    const found = await findColleagues(federation(), { item, person: hana, words: "" });
    expect(found.ok && found.value.map(({ person, school }) => `${person.name}, ${school}`)).toEqual([
      "Priya Shah, flax",
      "Tom Day, flax",
      "Yves Roy, yatton",
    ]);
  });
});
