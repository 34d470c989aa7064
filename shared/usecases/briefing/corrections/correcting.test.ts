import { beforeEach, describe, expect, it } from "@jest/globals";
import type { CorrectionId } from "../../../domain/briefing/corrections/correction.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import { anEdition } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import {
  acting,
  asha,
  ben,
  carys,
  coverForm,
  dev,
  phonics,
  threeHeads,
  tuesday,
} from "../../../testing/three-heads.ts";
import { handItem } from "../handover/hand-item.ts";
import { listToDos } from "../list-to-dos.ts";
import { openEdition } from "../open-edition.ts";
import { readEdition } from "../read-edition.ts";
import { searchArchive } from "../search-archive.ts";
import { settleItem } from "../settle-item.ts";
import { takeUp } from "../take-up.ts";
import { type Asked, type Change, correctItem } from "./correct-item.ts";
import { openCorrections } from "./open-corrections.ts";
import { tellOfCorrections } from "./tell-of-corrections.ts";

const editor = acting("eva" as PersonId, "Briefing.Edit");
const out = anEdition({
  status: "published",
  frozenItems: [coverForm, phonics],
  delivery: { attempts: 1, readers: 3, postId: "post-1" },
});
const { audience: _audience, section: _section, id: _id, edition: _edition, ...written } = coverForm;
const later: Change = {
  kind: "corrected",
  note: "The form is due on Friday 4 December.",
  content: { ...written, action: { text: "Return the cover form", dueOn: "2026-12-04" as never } },
};
const gone: Change = { kind: "withdrawn", note: "It was meant for another trust." };

let ports: InMemoryPorts;
let sent = 0;
beforeEach(() => {
  ports = inMemoryPorts({ ...threeHeads, editions: [out] });
});
const asked = (change: Change, more: Partial<Asked> = {}): Asked => ({
  ...{ actor: editor, edition: tuesday, item: coverForm.id, revision: 0, change },
  id: `c${++sent}` as CorrectionId,
  ...more,
});
const correct = (change: Change, more?: Partial<Asked>) => correctItem(ports, asked(change, more));
const open = (person: PersonId) => openEdition(ports, { edition: tuesday, person, door: "tab" });
async function asReadBy(person: PersonId) {
  const read = await readEdition(ports, { edition: tuesday, person });
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

describe("an item that is corrected after the briefing went out", () => {
  it("reads as corrected, with what changed and when", async () => {
    ports.clock.advance(60_000);
    expect(await correct(later)).toMatchObject({ ok: true });
    const { items } = await asReadBy(asha);
    expect(items[0]?.item.action?.dueOn).toBe("2026-12-04");
    expect(items[0]?.item.corrected?.last).toMatchObject({
      kind: "corrected",
      note: "The form is due on Friday 4 December.",
      at: new Date("2026-11-24T12:01:00Z"),
      by: "eva",
    });
    expect((await listToDos(ports, { person: asha }))[0]?.item.action?.dueOn).toBe("2026-12-04");
  });

  it("stays with whom it was for, and where it stood", async () => {
    const elsewhere = { ...written, audience: phonics.audience, section: "dates" } as typeof written;
    await correct({ ...later, content: elsewhere } as Change);
    const { items } = await asReadBy(asha);
    expect(items.map(({ item }) => item.title)).toContain("Cover form");
  });

  it("is told to those who had opened the briefing, once, and to nobody else; the card stands corrected", async () => {
    await open(asha);
    await settleItem(ports, { item: coverForm.id, person: ben, act: "done", door: "chat" });
    ports.clock.advance(60_000);
    await correct(later, { id: "mend" as CorrectionId });
    ports.clock.advance(60_000);
    await open(carys);
    expect(await tellOfCorrections(ports)).toEqual(["2026-11-24"]);
    expect(await tellOfCorrections(ports)).toEqual([]);
    expect(ports.sent.told).toEqual([
      `card post-1 2026-11-24: ${coverForm.title}, ${phonics.title}`,
      "corrected mend (The form is due on Friday 4 December.) asha",
      "corrected mend (The form is due on Friday 4 December.) ben",
    ]);
    expect((await ports.editions.find(tuesday))?.value).not.toHaveProperty("claim");
  });

  it("is told to whoever was handed the item, too, though it was not for them", async () => {
    await ports.receipts.record({
      ...{ edition: tuesday, item: coverForm.id, person: asha, act: "acknowledged", door: "tab" },
      at: ports.clock.now(),
    });
    const handed = await handItem(ports, {
      ...{ item: coverForm.id, person: asha, to: dev, school: "ubley" as SchoolUrn, note: "", door: "tab" },
    });
    expect(handed.ok).toBe(true);
    ports.clock.advance(60_000);
    await correct(later, { id: "mend" as CorrectionId });
    await tellOfCorrections(ports);
    expect(ports.sent.told.filter((told) => told.startsWith("corrected"))).toEqual([
      "corrected mend (The form is due on Friday 4 December.) asha",
      "corrected mend (The form is due on Friday 4 December.) dev",
    ]);
  });

  it("is told once, with its last words, when it is corrected twice before anybody was told", async () => {
    await open(asha);
    ports.clock.advance(60_000);
    await correct(later, { id: "first" as CorrectionId });
    await correct({ ...later, note: "Monday 7 December." }, { id: "second" as CorrectionId, revision: 1 });
    await tellOfCorrections(ports);
    expect(ports.sent.told.filter((told) => told.startsWith("corrected"))).toEqual([
      "corrected second (Monday 7 December.) asha",
    ]);
  });

  it("sent twice is corrected once (invariant 2)", async () => {
    const twice = asked(later);
    await correctItem(ports, twice);
    expect(await correctItem(ports, twice)).toMatchObject({ ok: true });
    expect((await ports.editions.find(tuesday))?.value.corrections).toHaveLength(1);
  });

  it("is the first editor's when two change it at once; the second is told so (invariant 3)", async () => {
    await correct(later);
    expect(await correct({ ...later, note: "Another day." })).toEqual({ ok: false, code: "item.changed" });
    expect((await asReadBy(asha)).items[0]?.item.corrected?.last.note).toBe(
      "The form is due on Friday 4 December.",
    );
  });

  it("does not keep another item from being corrected at the same time", async () => {
    const { save } = ports.editions;
    let isFirst = true;
    ports.editions.save = async (edition, version) => {
      if (!isFirst) return save(edition, version);
      isFirst = false;
      await correct(gone, { item: phonics.id });
      return save(edition, version);
    };
    expect(await correct(later)).toMatchObject({ ok: true });
    expect((await ports.editions.find(tuesday))?.value.corrections?.map(({ kind }) => kind)).toEqual([
      "withdrawn",
      "corrected",
    ]);
  });

  it.each([
    ["without a word of what changed", { ...later, note: " " }, { pointer: "/note", code: "required" }],
    ["with too many words", { ...later, note: "x".repeat(201) }, { pointer: "/note", code: "too-long" }],
    [
      "without a title",
      { ...later, content: { ...written, title: " " } },
      { pointer: "/title", code: "required" },
    ],
    [
      "with a pupil's UPN in it, which the trust's checks stop",
      { ...later, content: { ...written, what: "About A123456789012." } },
      { pointer: "/what", code: "stopped-by-check" },
    ],
  ])("is refused %s, and nothing is changed (invariant 9)", async (_name, change, error) => {
    expect(await correct(change as Change)).toEqual({ ok: false, code: "item.invalid", errors: [error] });
    expect((await ports.editions.find(tuesday))?.value).toEqual(out);
  });

  it("is refused to whoever may not edit, and in a briefing that has not gone out", async () => {
    const head = acting(asha);
    expect(await correct(later, { actor: head })).toEqual({ ok: false, code: "access.refused" });
    expect(await openCorrections(ports, { actor: head, edition: tuesday })).toEqual({
      ok: false,
      code: "access.refused",
    });
    ports = inMemoryPorts({ ...threeHeads, editions: [anEdition()], items: [coverForm] });
    expect(await correct(later)).toEqual({ ok: false, code: "edition.not-found" });
  });

  it("shows its editor how many have read it, and will be told", async () => {
    await open(asha);
    ports.clock.advance(60_000);
    expect(await openCorrections(ports, { actor: editor, edition: tuesday })).toMatchObject({
      ok: true,
      value: { toTell: 0, items: [{ haveRead: 1, revision: 0 }, { haveRead: 1 }] },
    });
  });
});

describe("a card from before the correction", () => {
  it("records nothing, since its reader has not read what it asks now", async () => {
    await correct(later);
    const onOldCard = { item: coverForm.id, person: asha, act: "done", door: "chat" } as const;
    expect(await settleItem(ports, { ...onOldCard, revision: 0 })).toEqual({
      ok: false,
      code: "item.corrected",
    });
    expect(await ports.receipts.listOf(asha)).toEqual([]);
    expect(await settleItem(ports, { ...onOldCard, revision: 1 })).toMatchObject({ ok: true });
  });
});

describe("an item that is withdrawn", () => {
  it("is in no briefing, list, search or result any more, and its readers are told why it went", async () => {
    ports.clock.advance(60_000);
    await correct(gone);
    const read = await asReadBy(asha);
    expect(read.items.map(({ item }) => item.title)).toEqual([phonics.title]);
    expect(read.withdrawn.map(({ note }) => note)).toEqual(["It was meant for another trust."]);
    expect(await listToDos(ports, { person: asha })).toEqual([]);
    expect(await searchArchive(ports, { words: "cover", person: asha })).toEqual([]);
    const results = await takeUp(ports, { edition: tuesday, actor: editor, school: undefined });
    expect(results.ok && results.value.items.map(({ title }) => title)).toEqual([phonics.title]);
    const settled = await settleItem(ports, { item: coverForm.id, person: asha, act: "done", door: "tab" });
    expect(settled).toEqual({ ok: false, code: "item.withdrawn" });
  });

  it("says nothing to those it was not for", async () => {
    await correct(gone, { item: phonics.id });
    expect((await asReadBy(carys)).withdrawn).toEqual([]);
  });

  it("can be put back, and cannot be corrected meanwhile", async () => {
    await correct(gone);
    expect(await correct(later, { revision: 1 })).toEqual({ ok: false, code: "item.changed" });
    expect(await correct({ kind: "put-back" }, { revision: 1 })).toMatchObject({ ok: true });
    expect((await asReadBy(asha)).items[0]?.item.title).toBe(coverForm.title);
    expect((await asReadBy(asha)).withdrawn).toEqual([]);
  });
});
