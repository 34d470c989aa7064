import { describe, expect, it } from "@jest/globals";
import type { WantedStanding } from "../../../domain/resources/changed-standing.ts";
import type { Standing } from "../../../domain/resources/resource.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { findResources } from "../find-resources.ts";
import { aLink, id, jo, lena, library, mo } from "./keeping-resources.fixture.ts";
import { setStanding } from "./set-standing.ts";

const removed = (on: string): Standing => ({ status: "removed", on: civilDate(on) });
const current = { status: "current" } as const;
const archived = { status: "archived" } as const;
const remove = { status: "removed" } as const;
const byNew = { status: "superseded", by: id("new") } as const;

describe("how a resource stands", () => {
  it.each<[string, Standing | undefined, WantedStanding, unknown]>([
    ["archived", undefined, archived, archived],
    ["current again", archived, current, current],
    ["removed, with the day", undefined, remove, removed("2026-11-24")],
    ["removed again, with the first day", removed("2026-11-01"), remove, removed("2026-11-01")],
    ["brought back on the 30th day", removed("2026-10-25"), current, current],
    ["not brought back on the 31st", removed("2026-10-24"), current, "resource.gone-for-good"],
    ["brought back as it was: archived", removed("2026-11-20"), archived, archived],
    ["superseded by another", undefined, byNew, byNew],
    ["not decided on by the way", { status: "proposed" }, current, "resource.proposed"],
    ["not superseded by itself", undefined, { status: "superseded", by: id("old") }, "resource.invalid"],
    [
      "not superseded by what is archived",
      undefined,
      { status: "superseded", by: id("gone") },
      "resource.invalid",
    ],
    ["not superseded by nothing", undefined, { status: "superseded", by: id("none") }, "resource.invalid"],
  ])("is: %s", async (_name, standing, wanted, expected) => {
    const old = aLink("old", standing ? { standing } : {});
    const { ports, version, stands } = library(old, aLink("new"), aLink("gone", { standing: archived }));
    const answer = await setStanding(ports, {
      ...{ actor: lena, id: id("old"), wanted },
      version: await version("old"),
    });
    expect(answer.ok ? await stands("old") : answer.code).toEqual(expected);
  });

  it.each([
    ["another network's lead", mo, {}, archived, "resource.not-yours"],
    ["who gave it", jo, { contributor: jo.person }, remove, "resource.not-yours"],
    [
      "who proposed it, and withdraws it",
      jo,
      { contributor: jo.person, standing: { status: "proposed" } },
      remove,
      true,
    ],
    [
      "who proposed it, and accepts it",
      jo,
      { contributor: jo.person, standing: { status: "proposed" } },
      current,
      "resource.not-yours",
    ],
  ] as const)("is for curators to say, and not for: %s", async (_who, actor, how, wanted, expected) => {
    const { ports, version } = library(aLink("zones", how));
    const answer = await setStanding(ports, {
      ...{ actor, id: id("zones"), wanted },
      version: await version("zones"),
    });
    expect(answer.ok || answer.code).toBe(expected);
  });

  it("invariant 3: refuses whoever read it before somebody else saved", async () => {
    const { ports, version } = library(aLink("zones"));
    const read = await version("zones");
    await setStanding(ports, { actor: lena, id: id("zones"), wanted: archived, version: read });
    expect(
      await setStanding(ports, { actor: lena, id: id("zones"), wanted: remove, version: read }),
    ).toMatchObject({ code: "resource.changed" });
  });

  it("shows: what is superseded is found after what took its place", async () => {
    const [old, fresh] = [
      aLink("old", { title: "Harpsichord tuning", description: "" }),
      aLink("new", { title: "Tuning a harpsichord in a cold hall", description: "" }),
    ];
    const { ports, version } = library(old, fresh);
    const found = async () =>
      (await findResources(ports, lena, { words: "harpsichord tuning", limit: 5 })).found.map(
        ({ resource }) => resource.id,
      );
    expect(await found()).toEqual(["old", "new"]);
    await setStanding(ports, { actor: lena, id: id("old"), wanted: byNew, version: await version("old") });
    expect(await found()).toEqual(["new", "old"]);
    await setStanding(ports, { actor: lena, id: id("old"), wanted: current, version: await version("old") });
    expect(await found()).toEqual(["old", "new"]);
  });
});
