import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { deleteRemoved } from "./delete-removed.ts";
import { aLink, id, library } from "./keeping-resources.fixture.ts";

const removedOn = (key: string, on: string) =>
  aLink(key, { standing: { status: "removed", on: civilDate(on) } });

describe("deleting what was removed", () => {
  it("takes what was removed more than 30 days ago, and nothing else", async () => {
    const { ports } = library(
      ...[aLink("current"), aLink("archived", { standing: { status: "archived" } })],
      ...[removedOn("day 31", "2026-10-24"), removedOn("day 30", "2026-10-25")],
    );
    expect(await deleteRemoved(ports)).toEqual(["day 31"]);
    expect((await ports.resources.list()).map(({ value }) => value.id)).toEqual([
      "archived",
      "current",
      "day 30",
    ]);
    expect(await deleteRemoved(ports)).toEqual([]);
  });

  it("takes a pack as it takes any other, and nothing of what is in it", async () => {
    const pack = { ...removedOn("pack", "2026-10-01"), address: "", kind: "pack", entries: [id("held")] };
    const { ports } = library(aLink("held"), pack);
    expect(await deleteRemoved(ports)).toEqual(["pack"]);
    expect((await ports.resources.list()).map(({ value }) => value.id)).toEqual(["held"]);
  });

  it("goes on after one that cannot be deleted, and says so", async () => {
    const { ports } = library(removedOn("open", "2026-10-01"), removedOn("free", "2026-10-01"));
    const resources: typeof ports.resources = {
      ...ports.resources,
      remove: async (resource, version) => {
        if (resource.id === "open") throw new Error("Somebody has the file open.");
        return ports.resources.remove(resource, version);
      },
    };
    await expect(deleteRemoved({ ...ports, resources })).rejects.toThrow(
      "1 of the removed resources could not be deleted.",
    );
    expect((await ports.resources.list()).map(({ value }) => value.id)).toEqual(["open"]);
  });
});
