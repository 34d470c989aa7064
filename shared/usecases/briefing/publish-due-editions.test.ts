import { describe, expect, it } from "@jest/globals";
import { anEdition, editionOf } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { coverForm, threeHeads } from "../../testing/three-heads.ts";
import { publishDueEditions } from "./publish-due-editions.ts";

const due = new Date("2026-11-24T15:30:00Z");
const week = (date: string) => ({
  ...coverForm,
  id: `cover-${date}` as typeof coverForm.id,
  edition: editionOf(date),
});
const world = {
  ...threeHeads,
  now: "2026-11-24T15:30:00Z",
  editions: [
    anEdition({
      id: editionOf("2026-11-17"),
      status: "scheduled",
      publishAt: new Date("2026-11-17T15:30:00Z"),
    }),
    anEdition({ status: "scheduled", publishAt: due }),
    anEdition({
      id: editionOf("2026-12-01"),
      status: "scheduled",
      publishAt: new Date("2026-12-01T15:30:00Z"),
    }),
    anEdition({ id: editionOf("2026-12-08") }),
  ],
  items: ["2026-11-17", "2026-11-24", "2026-12-01", "2026-12-08"].map(week),
};

describe("what goes out by itself", () => {
  it("is every edition whose time has come, and no other", async () => {
    const ports = inMemoryPorts(world);
    expect(await publishDueEditions(ports)).toEqual(["2026-11-17", "2026-11-24"]);
    expect(ports.sent.posts.map(({ edition }) => edition)).toEqual(["2026-11-17", "2026-11-24"]);
  });

  it("is nothing the second before", async () => {
    const ports = inMemoryPorts({ ...world, now: "2026-11-17T15:29:59Z" });
    expect(await publishDueEditions(ports)).toEqual([]);
  });

  it("goes out once, however often and on however many servers one looks (invariant 4)", async () => {
    const ports = inMemoryPorts(world);
    await Promise.all([publishDueEditions(ports), publishDueEditions(ports)]);
    await publishDueEditions(ports);
    expect(ports.sent.posts.map(({ edition }) => edition).sort()).toEqual(["2026-11-17", "2026-11-24"]);
    expect(new Set(ports.sent.notified.values())).toEqual(new Set([1]));
  });

  it("goes out although another cannot, and the fault is told", async () => {
    const ports = inMemoryPorts(world);
    const { post } = ports.headsChannel;
    ports.headsChannel.post = async (edition) => {
      if (edition.id === "2026-11-17") throw new Error("No such card.");
      return post(edition);
    };
    await expect(publishDueEditions(ports)).rejects.toThrow("Some editions could not be delivered yet.");
    expect(ports.sent.posts.map(({ edition }) => edition)).toEqual(["2026-11-24"]);
  });
});
