import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../domain/directory/person.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { anAudience, anEdition } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { coverForm, itemId, threeHeads, tuesday } from "../../testing/three-heads.ts";
import { addItem, removeItem, saveItem } from "./write-item.ts";

const world = { ...threeHeads, editions: [anEdition()], items: [coverForm] };
const gone = { ...world, editions: [anEdition({ status: "published" })] };
const { id: _id, edition: _edition, ...content } = coverForm;
const adding = { edition: tuesday, id: itemId("new"), content };
const versionOf = async (ports: ReturnType<typeof inMemoryPorts>) =>
  (await ports.items.find(itemId("cover")))?.version ?? "";

describe("adding an item", () => {
  it("makes the edition with its first item", async () => {
    const ports = inMemoryPorts(threeHeads);
    expect(await addItem(ports, adding)).toMatchObject({
      ok: true,
      value: { value: { id: "new", edition: "2026-11-24" } },
    });
    expect((await ports.editions.find(tuesday))?.value).toEqual({
      id: "2026-11-24",
      status: "draft",
      order: [],
    });
  });

  it("twice with the same id makes one (invariant 2)", async () => {
    const ports = inMemoryPorts(world);
    expect(await addItem(ports, adding)).toEqual(await addItem(ports, adding));
    expect(await ports.items.listIn(tuesday)).toHaveLength(2);
  });

  it.each([
    ["on a Wednesday", "2026-11-25"],
    ["on a Tuesday when every school is on holiday", "2026-12-22"],
  ])("is refused %s", async (_name, date) => {
    const holiday = {
      id: "christmas" as never,
      kind: "school-holiday" as const,
      name: "Christmas holiday",
      from: civilDate("2026-12-21"),
      to: civilDate("2027-01-01"),
    };
    const ports = inMemoryPorts({ ...world, closures: [holiday] });
    expect(await addItem(ports, { ...adding, edition: civilDate(date) })).toEqual({
      ok: false,
      code: "edition.not-a-briefing-tuesday",
    });
  });

  it("names every field that is wrong, and keeps nothing (invariant 9)", async () => {
    const ports = inMemoryPorts(threeHeads);
    const wrong = {
      ...content,
      title: "",
      owner: "nobody" as PersonId,
      audience: anAudience({ people: ["stranger" as PersonId] }),
    };
    expect(await addItem(ports, { ...adding, content: wrong })).toEqual({
      ok: false,
      code: "item.invalid",
      errors: [
        { pointer: "/title", code: "required" },
        { pointer: "/owner", code: "unknown-person" },
        { pointer: "/audience/people/0", code: "unknown-person" },
      ],
    });
    expect(await ports.editions.find(tuesday)).toBeUndefined();
  });

  it("is refused when the edition has gone out", async () => {
    expect(await addItem(inMemoryPorts(gone), adding)).toEqual({ ok: false, code: "item.locked" });
  });
});

describe("changing an item", () => {
  it("keeps what the editor wrote", async () => {
    const ports = inMemoryPorts(world);
    const change = {
      id: itemId("cover"),
      content: { ...content, title: "Cover forms" },
      version: await versionOf(ports),
    };
    expect(await saveItem(ports, change)).toMatchObject({
      ok: true,
      value: { value: { title: "Cover forms" } },
    });
  });

  it("is refused to the second of two editors, whose colleague's words stand (invariant 3)", async () => {
    const ports = inMemoryPorts(world);
    const version = await versionOf(ports);
    await saveItem(ports, { id: itemId("cover"), content: { ...content, title: "First" }, version });
    const second = { id: itemId("cover"), content: { ...content, title: "Second" }, version };
    expect(await saveItem(ports, second)).toEqual({ ok: false, code: "item.changed" });
    expect((await ports.items.find(itemId("cover")))?.value.title).toBe("First");
  });

  it.each([
    ["is refused when it has been removed", { ...world, items: [] }, content, "item.not-found"],
    ["is refused when the edition has gone out", gone, content, "item.locked"],
    ["is refused when it is no longer complete", world, { ...content, what: "" }, "item.invalid"],
  ])("%s", async (_name, given, changed, code) => {
    const ports = inMemoryPorts(given);
    const change = { id: itemId("cover"), content: changed, version: await versionOf(ports) };
    expect(await saveItem(ports, change)).toMatchObject({ ok: false, code });
  });
});

describe("removing an item", () => {
  it("takes it out, and is no refusal when it is out already", async () => {
    const ports = inMemoryPorts(world);
    const removal = { id: itemId("cover"), version: await versionOf(ports) };
    expect(await removeItem(ports, removal)).toEqual({ ok: true, value: undefined });
    expect(await removeItem(ports, removal)).toEqual({ ok: true, value: undefined });
    expect(await ports.items.listIn(tuesday)).toEqual([]);
  });

  it("is refused when somebody has changed it meanwhile (invariant 3)", async () => {
    const ports = inMemoryPorts(world);
    expect(await removeItem(ports, { id: itemId("cover"), version: "v0" })).toEqual({
      ok: false,
      code: "item.changed",
    });
  });

  it("is refused when the edition has gone out", async () => {
    const ports = inMemoryPorts(gone);
    const removal = { id: itemId("cover"), version: await versionOf(ports) };
    expect(await removeItem(ports, removal)).toEqual({ ok: false, code: "item.locked" });
  });
});
