import { expect, it } from "@jest/globals";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { BriefingItem } from "../../shared/domain/briefing/item.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anAudience, anItem, editionOf } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, removal, requestsOf } from "./requests-of.ts";

const edition = editionOf("2026-12-01");
const withEverything = (id: string): BriefingItem =>
  anItem(id, {
    edition,
    title: 'Cover & "supply": =1+1, <b>it\'s</b> 10% – £28 ☂',
    what: `First line.\nSecond line.\n${"x".repeat(500)}`,
    why: "",
    audience: anAudience({
      roles: ["headteacher", "sendco"],
      phases: ["primary"],
      hubs: ["Gordano" as never],
      schools: ["100001" as SchoolUrn],
      people: ["p-1" as PersonId],
      except: { schools: ["100002" as SchoolUrn], people: ["p-2" as PersonId] },
    }),
    section: "dates",
    action: { text: "Return the form", dueOn: civilDate("2026-12-04"), answeredBy: "school" },
    links: [{ label: "Form", address: "https://school.example/form?a=1&b='2'#top", kind: "form" }],
    source: {
      ...{ kind: "item", id: "first", title: 'DSL & SENDCO: "autumn" =1+1' },
      earlier: [{ edition: editionOf("2026-11-24"), item: "first" as ItemId }],
      takenAt: new Date("2026-11-20T09:00:00.123Z"),
    },
  });
const plain = (id: string) => anItem(id, { edition, action: { text: "Reply" } });

/** What any store of briefing items keeps. */
export function briefingItemsSuite(opened: () => OpenedPorts): void {
  const items = () => opened().ports.items;
  const made = async (id: string) => (await items().create(plain(id))).version;

  it("keep every word of an item as written", async () => {
    const item = withEverything("every-word");
    await requestsOf(opened(), creation, () => items().create(item));
    expect((await items().find(item.id))?.value).toEqual(item);
  });

  it("are read without asking Graph", async () => {
    await made("read");
    await requestsOf(opened(), {}, async () => {
      await items().find("read" as ItemId);
      await items().find("never-made" as ItemId);
      await items().listIn(edition);
    });
  });

  it("are listed by edition", async () => {
    await made("listed");
    expect((await items().listIn(edition)).map(({ value }) => value.id)).toContain("listed");
    expect(await items().listIn(editionOf("2026-12-08"))).toEqual([]);
  });

  it("answer the first when one is made twice under an id (invariant 2)", async () => {
    const first = await items().create(plain("twice"));
    const again = await items().create({ ...plain("twice"), title: "Another title" });
    expect(again).toEqual(first);
    expect((await items().listIn(edition)).filter(({ value }) => value.id === "twice")).toHaveLength(1);
  });

  it("are saved under a new version, with what was taken away gone", async () => {
    const version = await made("saved");
    const { action: _none, ...rest } = plain("saved");
    const changed = { ...rest, title: "Changed" };
    const saved = await requestsOf(opened(), change, () => items().save(changed, version));
    expect(saved).toMatchObject({ ok: true, value: { value: changed } });
    const standing = await items().find("saved" as ItemId);
    expect(standing?.value).toEqual(changed);
    expect(standing?.version).not.toBe(version);
  });

  it("refuse a save that lost the race, and keep what the other wrote (invariant 3)", async () => {
    const version = await made("raced");
    await items().save({ ...plain("raced"), title: "First" }, version);
    const second = { ...plain("raced"), title: "Second" };
    const lost = await requestsOf(opened(), lostRace, () => items().save(second, version));
    expect(lost).toEqual({ ok: false, code: "item.changed" });
    expect((await items().find("raced" as ItemId))?.value.title).toBe("First");
  });

  it("let one of two saves win that come at once (invariant 3)", async () => {
    const version = await made("at-once");
    const results = await Promise.all(
      ["One", "Other"].map((title) => items().save({ ...plain("at-once"), title }, version)),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("refuse to save what has been removed", async () => {
    const version = await made("removed");
    await requestsOf(opened(), removal, () => items().remove("removed" as ItemId, version));
    expect(await items().save(plain("removed"), version)).toEqual({ ok: false, code: "item.not-found" });
    expect(await items().find("removed" as ItemId)).toBeUndefined();
  });

  it("are removed once, and again without a refusal", async () => {
    const version = await made("removed-twice");
    expect(await items().remove("removed-twice" as ItemId, version)).toEqual({ ok: true, value: undefined });
    expect(await items().remove("removed-twice" as ItemId, version)).toEqual({ ok: true, value: undefined });
  });

  it("are not removed when somebody has changed them meanwhile (invariant 3)", async () => {
    const version = await made("kept");
    await items().save({ ...plain("kept"), title: "Changed" }, version);
    expect(await items().remove("kept" as ItemId, version)).toEqual({ ok: false, code: "item.changed" });
    expect((await items().find("kept" as ItemId))?.value.title).toBe("Changed");
  });
}
