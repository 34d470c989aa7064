import { describe, expect, it } from "@jest/globals";
import type { Receipt } from "../../../domain/briefing/receipt.ts";
import type { ClosureId } from "../../../domain/directory/closure.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { anEdition, anItem, editionOf } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { asha, carys, dev, itemId, threeHeads } from "../../../testing/three-heads.ts";
import { handItem } from "../handover/hand-item.ts";
import { openEdition } from "../open-edition.ts";
import { settleItem } from "../settle-item.ts";
import { listMissed } from "./list-missed.ts";

const out = (date: string, ...items: Parameters<typeof anItem>[]) =>
  anEdition({
    id: editionOf(date),
    status: "published",
    frozenItems: items.map(([id, more]) => anItem(id, { edition: editionOf(date), ...more })),
  });
const toReturn = { action: { text: "Return it", dueOn: civilDate("2026-12-04") } };

/** Wednesday 25 November; half-term ended on Friday 30 October. */
const world = (receipts: Receipt[] = []) =>
  inMemoryPorts({
    ...threeHeads,
    now: "2026-11-25T12:00:00Z",
    closures: [
      {
        ...{ id: "october" as ClosureId, kind: "school-holiday", name: "Half-term" },
        ...{ from: civilDate("2026-10-26"), to: civilDate("2026-10-30") },
      },
    ],
    editions: [
      out("2025-07-15", ["old"]),
      out("2026-10-20", ["before", toReturn]),
      out("2026-11-03", ["dates"], ["form", toReturn]),
      out("2026-11-17", ["note"]),
      out("2026-11-24", ["newest"], ["plan", toReturn]),
      anEdition({ id: editionOf("2026-12-01") }),
    ],
    receipts,
  });
const seen = async (
  since: Parameters<typeof listMissed>[1]["since"],
  { ports = world(), person = asha } = {},
) => {
  const missed = await listMissed(ports, { person, since });
  return {
    since: missed.since,
    editions: missed.editions.map(({ edition, items }) =>
      [edition.id, ...items.map(({ read, standing }) => `${read.item.id} ${standing}`)].join(", "),
    ),
    counts: `${missed.toDo} to do, ${missed.unread} unread`,
  };
};

describe("what somebody has missed", () => {
  it("since half-term is every edition since the first day back, newest first, and in each what is to do first", async () => {
    expect(await seen("half-term")).toEqual({
      since: "2026-11-02",
      editions: [
        "2026-11-24, plan to-do, newest unread",
        "2026-11-17, note unread",
        "2026-11-03, form to-do, dates unread",
      ],
      counts: "2 to do, 3 unread",
    });
  });

  it("is looked for from any day", async () => {
    expect((await seen(civilDate("2026-11-17"))).editions).toEqual([
      "2026-11-24, plan to-do, newest unread",
      "2026-11-17, note unread",
    ]);
  });

  it("goes back to the beginning of last academic year, and says so", async () => {
    expect((await seen(civilDate("2019-01-08"))).since).toBe("2025-09-01");
  });

  it("is nothing that they have opened, noted, done or handed on", async () => {
    const ports = world();
    await openEdition(ports, { edition: editionOf("2026-11-24"), person: asha, door: "tab" });
    await settleItem(ports, { item: itemId("note"), person: asha, act: "acknowledged", door: "tab" });
    await settleItem(ports, { item: itemId("plan"), person: asha, act: "done", door: "tab" });
    const [school] = threeHeads.schools ?? [];
    const whom = { to: dev, school: school?.urn as never, note: "" };
    await handItem(ports, { item: itemId("form"), person: asha, ...whom, door: "tab" });
    expect(await seen("half-term", { ports })).toEqual({
      since: "2026-11-02",
      editions: [
        "2026-11-24, plan settled, newest settled",
        "2026-11-17, note settled",
        "2026-11-03, dates unread, form settled",
      ],
      counts: "0 to do, 1 unread",
    });
    expect((await seen("half-term", { ports, person: dev })).editions).toEqual(["2026-11-03, form to-do"]);
  });

  it("of an edition that was opened is only what is still to do", async () => {
    const ports = world();
    await openEdition(ports, { edition: editionOf("2026-11-03"), person: carys, door: "chat" });
    expect((await seen("half-term", { ports, person: carys })).editions[2]).toBe(
      "2026-11-03, form to-do, dates settled",
    );
  });

  it("leaves no trace of having been asked", async () => {
    const ports = world();
    await seen("this-year", { ports });
    expect(await ports.receipts.listOf(asha)).toEqual([]);
  });
});
