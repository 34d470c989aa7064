import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../domain/directory/person.ts";
import { anEdition, editionOf } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { asha, carys, coverForm, dev, phonics, threeHeads, tuesday } from "../../testing/three-heads.ts";
import { listEditions } from "./list-editions.ts";
import { openEdition } from "./open-edition.ts";
import { previewEdition } from "./preview-edition.ts";
import { type ReadEdition, readEdition, readLatestEdition } from "./read-edition.ts";

const out = anEdition({ status: "published", frozenItems: [phonics, coverForm] });
const earlier = anEdition({ id: editionOf("2026-11-17"), status: "published", frozenItems: [coverForm] });
const world = { ...threeHeads, editions: [earlier, out, anEdition({ id: editionOf("2026-12-01") })] };
const idsIn = (read: ReadEdition) => read.items.map(({ item }) => item.id);

describe("reading an edition", () => {
  it("shows a reader what is for them, in reading order, with whom to ask", async () => {
    const result = await readEdition(inMemoryPorts(world), { edition: tuesday, person: asha });
    if (!result.ok) throw new Error(result.code);
    expect(idsIn(result.value)).toEqual(["cover", "phonics"]);
    expect(result.value.items[0]?.owner?.name).toBe("Esmé Frost");
    expect(result.value).toMatchObject({ opened: false, minutes: 1 });
  });

  it("says nothing of whom to ask when they have left", async () => {
    const ports = inMemoryPorts({ ...world, people: [] });
    const result = await readEdition(ports, { edition: tuesday, person: asha });
    expect(result).toMatchObject({
      ok: true,
      value: { items: [{ owner: undefined }, { owner: undefined }] },
    });
  });

  it.each([
    ["a draft", "2026-12-01"],
    ["a date without one", "2026-12-08"],
  ])("does not find %s", async (_name, date) => {
    const result = await readEdition(inMemoryPorts(world), { edition: editionOf(date), person: asha });
    expect(result).toEqual({ ok: false, code: "edition.not-found" });
  });

  it.each([
    ["a primary head the newest", asha, "2026-11-24"],
    ["a secondary head the newest with anything for them", carys, "2026-11-17"],
    ["a SENDCO none, since none is for them", dev, undefined],
  ])("shows %s when they ask for theirs", async (_name, person, expected) => {
    const ports = inMemoryPorts({ ...world, editions: [earlier, { ...out, frozenItems: [phonics] }] });
    expect((await readLatestEdition(ports, { person }))?.edition.id).toBe(expected);
  });

  it("lists those that hold something for the reader, newest first, with what is left to do", async () => {
    const listed = await listEditions(inMemoryPorts(world), { person: asha });
    expect(listed.map(({ read, toDo }) => [read.edition.id, read.items.length, toDo])).toEqual([
      ["2026-11-24", 2, 1],
      ["2026-11-17", 1, 1],
    ]);
    expect(await listEditions(inMemoryPorts(world), { person: dev })).toEqual([]);
  });
});

describe("opening an edition", () => {
  it("is recorded once, at the first time and door", async () => {
    const ports = inMemoryPorts(world);
    const opening = { edition: tuesday, person: asha, door: "chat" as const };
    expect(await openEdition(ports, opening)).toMatchObject({ ok: true, value: { opened: true } });
    ports.clock.advance(60_000);
    await openEdition(ports, { ...opening, door: "tab" });
    expect(await ports.receipts.listFor(tuesday)).toEqual([
      { edition: "2026-11-24", person: "asha", door: "chat", openedAt: new Date("2026-11-24T12:00:00Z") },
    ]);
  });

  it("leaves no trace of somebody whom nothing in it concerns (invariant 7)", async () => {
    const ports = inMemoryPorts(world);
    const result = await openEdition(ports, { edition: tuesday, person: dev, door: "tab" });
    expect(result).toMatchObject({ ok: true, value: { opened: false, items: [] } });
    expect(await ports.receipts.listFor(tuesday)).toEqual([]);
  });
});

describe("looking at an edition through a reader's eyes", () => {
  const written = { ...threeHeads, editions: [anEdition()], items: [phonics, coverForm] };

  it("shows a draft as that reader would see it, as if for the first time", async () => {
    const ports = inMemoryPorts(written);
    const result = await previewEdition(ports, { edition: tuesday, reader: carys });
    if (!result.ok) throw new Error(result.code);
    expect(idsIn(result.value)).toEqual(["cover"]);
  });

  it("shows what went out, not what the list holds since", async () => {
    const ports = inMemoryPorts({ ...written, editions: [{ ...out, frozenItems: [phonics] }] });
    const result = await previewEdition(ports, { edition: tuesday, reader: asha });
    if (!result.ok) throw new Error(result.code);
    expect(idsIn(result.value)).toEqual(["phonics"]);
  });

  it.each([
    ["a date without an edition", "2026-12-08", "asha", "edition.not-found"],
    ["somebody whom the trust does not know", "2026-11-24", "nobody", "person.not-found"],
  ])("is refused for %s", async (_name, date, reader, code) => {
    const asked = { edition: editionOf(date), reader: reader as PersonId };
    expect(await previewEdition(inMemoryPorts(written), asked)).toEqual({ ok: false, code });
  });
});
