import { describe, expect, it } from "@jest/globals";
import { anEdition, editionOf } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { coverForm, threeHeads, tuesday } from "../../testing/three-heads.ts";
import { scheduleEdition, unscheduleEdition } from "./schedule-edition.ts";

const world = { ...threeHeads, editions: [anEdition()], items: [coverForm] };
const seen = async (ports: ReturnType<typeof inMemoryPorts>, edition = tuesday) => ({
  edition,
  version: (await ports.editions.find(edition))?.version ?? "",
});

describe("putting an edition on the schedule", () => {
  it.each([
    ["in winter", "2026-11-24", "2026-11-24T15:30:00.000Z"],
    ["in the last week of summer time", "2026-10-20", "2026-10-20T14:30:00.000Z"],
    ["in the first week of winter time", "2026-10-27", "2026-10-27T15:30:00.000Z"],
    ["in the first week of summer time", "2027-03-30", "2027-03-30T14:30:00.000Z"],
  ])(
    "sends it at half past three by the clocks of England %s (invariant 8)",
    async (_name, date, expected) => {
      const id = editionOf(date);
      const ports = inMemoryPorts({
        ...threeHeads,
        now: "2026-10-01T12:00:00Z",
        editions: [anEdition({ id })],
        items: [{ ...coverForm, edition: id }],
      });
      const result = await scheduleEdition(ports, await seen(ports, id));
      expect(result).toMatchObject({
        ok: true,
        value: { value: { status: "scheduled", publishAt: new Date(expected) } },
      });
    },
  );

  it("twice changes nothing more (invariant 2)", async () => {
    const ports = inMemoryPorts(world);
    const first = await scheduleEdition(ports, await seen(ports));
    expect(await scheduleEdition(ports, await seen(ports))).toEqual(first);
  });

  it.each([
    ["nobody has written", { ...world, editions: [] }, "edition.not-found"],
    ["is empty", { ...world, items: [] }, "edition.empty"],
    ["has gone out", { ...world, editions: [anEdition({ status: "published" })] }, "edition.published"],
    ["is going out", { ...world, editions: [anEdition({ status: "publishing" })] }, "edition.published"],
    ["had its time", { ...world, now: "2026-11-24T15:30:00Z" }, "edition.time-has-passed"],
  ])("is refused for one that %s", async (_name, given, code) => {
    const ports = inMemoryPorts(given);
    expect(await scheduleEdition(ports, await seen(ports))).toEqual({ ok: false, code });
  });

  it("is refused when somebody has changed it meanwhile (invariant 3)", async () => {
    const ports = inMemoryPorts(world);
    expect(await scheduleEdition(ports, { edition: tuesday, version: "v0" })).toEqual({
      ok: false,
      code: "edition.changed",
    });
  });
});

describe("taking an edition off the schedule", () => {
  it("makes it a draft again, with no time", async () => {
    const ports = inMemoryPorts(world);
    await scheduleEdition(ports, await seen(ports));
    const result = await unscheduleEdition(ports, await seen(ports));
    expect(result).toMatchObject({ ok: true, value: { value: { status: "draft" } } });
    expect((await ports.editions.find(tuesday))?.value).not.toHaveProperty("publishAt");
  });

  it("is no refusal for a draft", async () => {
    const ports = inMemoryPorts(world);
    expect(await unscheduleEdition(ports, await seen(ports))).toMatchObject({ ok: true });
  });

  it("is refused when it has gone out", async () => {
    const ports = inMemoryPorts({ ...world, editions: [anEdition({ status: "published" })] });
    expect(await unscheduleEdition(ports, await seen(ports))).toEqual({
      ok: false,
      code: "edition.published",
    });
  });
});
