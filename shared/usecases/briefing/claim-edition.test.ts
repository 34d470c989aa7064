import { describe, expect, it } from "@jest/globals";
import { anAudience, anEdition, anItem } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { coverForm, esme, itemId, phonics, threeHeads, tuesday } from "../../testing/three-heads.ts";
import { claimEdition } from "./claim-edition.ts";
import { saveItem } from "./write-item.ts";

const draft = anEdition({ order: [itemId("phonics"), itemId("cover")] });
const world = { ...threeHeads, editions: [draft], items: [coverForm, phonics] };

describe("taking an edition up for publication", () => {
  it("freezes its items in the editor's order, counts its readers and claims it for five minutes", async () => {
    const ports = inMemoryPorts(world);
    const result = await claimEdition(ports, { edition: tuesday, by: esme });
    expect(result).toMatchObject({
      ok: true,
      value: {
        token: "token-1",
        edition: {
          value: {
            status: "publishing",
            claim: { token: "token-1", until: new Date("2026-11-24T12:05:00Z") },
            frozenItems: [{ id: "phonics" }, { id: "cover" }],
            delivery: { attempts: 1, readers: 3 },
            publishedBy: "esme",
          },
        },
      },
    });
    expect((await ports.editions.find(tuesday))?.value.status).toBe("publishing");
  });

  it("keeps what it froze: an item can no longer be changed", async () => {
    const ports = inMemoryPorts(world);
    const version = (await ports.items.find(itemId("cover")))?.version ?? "";
    await claimEdition(ports, { edition: tuesday });
    const late = { id: itemId("cover"), content: { ...coverForm, title: "Too late" }, version };
    expect(await saveItem(ports, late)).toEqual({ ok: false, code: "item.locked" });
  });

  it.each([
    ["one that nobody has written", { editions: [] }, "edition.not-found"],
    ["one without items", { items: [] }, "edition.empty"],
    ["one that reaches nobody", { items: [anItem("lost", { audience: anAudience() })] }, "edition.nobody"],
    ["one that is out", { editions: [{ ...draft, status: "published" as const }] }, "edition.published"],
    [
      "one that another server is publishing",
      {
        editions: [
          {
            ...draft,
            status: "publishing" as const,
            claim: { token: "other", until: new Date("2026-11-24T12:00:01Z") },
          },
        ],
      },
      "edition.being-published",
    ],
  ])("refuses %s", async (_name, changes, code) => {
    const ports = inMemoryPorts({ ...world, ...changes });
    expect(await claimEdition(ports, { edition: tuesday })).toEqual({ ok: false, code });
  });

  it("refuses when the edition has changed since the editor saw it (invariant 3)", async () => {
    const ports = inMemoryPorts(world);
    const seen = (await ports.editions.find(tuesday))?.version ?? "";
    await ports.editions.save({ ...draft, order: [] }, seen);
    expect(await claimEdition(ports, { edition: tuesday, version: seen })).toEqual({
      ok: false,
      code: "edition.changed",
    });
  });

  it("lets one of two servers win that try at once (invariant 4)", async () => {
    const ports = inMemoryPorts(world);
    const results = await Promise.all([
      claimEdition(ports, { edition: tuesday }),
      claimEdition(ports, { edition: tuesday }),
    ]);
    expect(results.map((result) => (result.ok ? "won" : result.code)).sort()).toEqual([
      "edition.changed",
      "won",
    ]);
  });
});
