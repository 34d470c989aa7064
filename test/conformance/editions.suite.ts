import { expect, it } from "@jest/globals";
import type { CorrectionId } from "../../shared/domain/briefing/corrections/correction.ts";
import type { Edition } from "../../shared/domain/briefing/edition.ts";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { anEdition, anItem, editionOf } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

const draft = (date: string) => anEdition({ id: editionOf(date) });
const withEverything = (date: string): Edition => ({
  id: editionOf(date),
  status: "publishing",
  order: ["b", "a"] as unknown as Edition["order"],
  publishAt: new Date("2026-12-08T15:30:00Z"),
  claim: { token: "token-7", until: new Date("2026-12-08T15:35:00.123Z") },
  delivery: {
    attempts: 2,
    readers: 30,
    postId: "1796567890123",
    paused: { by: "p-1" as PersonId, at: new Date("2026-11-24T15:31:00Z") },
  },
  frozenItems: Array.from({ length: 12 }, (_, n) => anItem(`frozen-${n}`, { what: "x".repeat(600) })),
  publishedAt: new Date("2026-12-08T15:31:00Z"),
  publishedBy: "p-9" as PersonId,
  corrections: [
    {
      id: "correction-1" as CorrectionId,
      item: "frozen-3" as ItemId,
      kind: "corrected",
      at: new Date("2026-12-09T09:12:00.250Z"),
      by: "p-9" as PersonId,
      note: "“Friday”, not Thursday; <b>and</b> by noon.",
    },
  ],
  correctionsTold: { count: 0, through: "p-12" as PersonId },
  shown: { post: 1, chats: 0, again: { at: new Date("2027-01-06T10:05:00Z"), tried: 1 } },
});

/** What any store of editions keeps. */
export function editionsSuite(opened: () => OpenedPorts): void {
  const editions = () => opened().ports.editions;

  it("keep all that publication needs to go on, to the millisecond", async () => {
    const edition = withEverything("2027-01-05");
    await requestsOf(opened(), creation, () => editions().create(edition));
    expect((await editions().find(edition.id))?.value).toEqual(edition);
  });

  it("are read without asking Graph", async () => {
    const { id } = draft("2027-01-12");
    await editions().create(draft(id));
    await requestsOf(opened(), {}, async () => {
      expect(await editions().find(id)).toBeDefined();
      expect(await editions().find(editionOf("2031-01-07"))).toBeUndefined();
      expect((await editions().list()).map(({ value }) => value.id)).toContain(id);
    });
  });

  it("answer the first when one is made twice for a Tuesday (invariant 2)", async () => {
    const first = await editions().create(draft("2027-01-19"));
    expect(await editions().create({ ...draft("2027-01-19"), status: "scheduled" })).toEqual(first);
  });

  it("are saved under a new version, with what was taken away gone", async () => {
    const { version } = await editions().create(withEverything("2027-01-26"));
    const saved = await requestsOf(opened(), change, () => editions().save(draft("2027-01-26"), version));
    expect(saved).toMatchObject({ ok: true });
    const standing = await editions().find(editionOf("2027-01-26"));
    expect(standing?.value).toEqual(draft("2027-01-26"));
    expect(standing?.version).not.toBe(version);
  });

  it("refuse a save that lost the race, and show what the other wrote (invariant 3)", async () => {
    const { version } = await editions().create(draft("2027-02-02"));
    const first = { ...draft("2027-02-02"), status: "scheduled" as const };
    await editions().save(first, version);
    const second = { ...draft("2027-02-02"), status: "publishing" as const };
    const lost = await requestsOf(opened(), lostRace, () => editions().save(second, version));
    expect(lost).toEqual({ ok: false, code: "edition.changed" });
    expect((await editions().find(editionOf("2027-02-02")))?.value).toEqual(first);
  });

  it("let one of two claims win that come at once (invariant 4)", async () => {
    const { version } = await editions().create(draft("2027-02-09"));
    const until = new Date("2027-02-09T15:35:00Z");
    const results = await Promise.all(
      ["one", "other"].map((token) =>
        editions().save({ ...draft("2027-02-09"), status: "publishing", claim: { token, until } }, version),
      ),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("refuse to save one that was never made", async () => {
    const never = draft("2030-01-08");
    expect(await editions().save(never, '"none,1"')).toEqual({ ok: false, code: "edition.changed" });
  });

  it("are brought up to date, items and all, in one request", async () => {
    await requestsOf(opened(), { "POST /$batch": 1 }, () => editions().refresh());
  });
}
