import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { readResource } from "../read-resource.ts";
import { aLink, cara, jo, lena, library, mo } from "./keeping-resources.fixture.ts";
import { listKept } from "./list-kept.ts";

const removed = (key: string, on: string) =>
  aLink(key, { standing: { status: "removed", on: civilDate(on) } });
const proposed = aLink("proposed", { contributor: jo.person, standing: { status: "proposed" } });
const { ports } = library(
  ...[proposed, aLink("archived", { standing: { status: "archived" } }), aLink("current")],
  ...[removed("long ago", "2026-10-01"), removed("lately", "2026-11-23"), removed("nearly", "2026-10-25")],
);

const kept = async (actor: Actor) => {
  const { waiting, proposed: own, archived, removed: gone, isCurator } = await listKept(ports, { actor });
  const titles = (list: typeof waiting) => list.map(({ value }) => value.title);
  return {
    ...{ waiting: titles(waiting), own: titles(own), archived: titles(archived), isCurator },
    removed: gone.map(({ value, daysLeft }) => `${value.title}: ${daysLeft}`),
  };
};

describe("what no search finds", () => {
  it("is shown to its curators: what waits for them, and what was put away, with the days left", async () => {
    const everything = {
      ...{ waiting: ["proposed"], own: [], archived: ["archived"], isCurator: true },
      removed: ["lately: 29", "nearly: 0"],
    };
    expect(await kept(lena)).toEqual(everything);
    expect(await kept(cara)).toEqual(everything);
  });

  it("is nobody else's but for what they proposed (invariant 7)", async () => {
    const nothing = { waiting: [], own: [], archived: [], removed: [] };
    expect(await kept(mo)).toEqual({ ...nothing, isCurator: true });
    expect(await kept(jo)).toEqual({ ...nothing, own: ["proposed"], isCurator: false });
  });
});

describe("reading a resource with those it belongs with", () => {
  const origin = aLink("origin", { standing: { status: "superseded", by: "fresh" as never } });
  const adapted = aLink("adapted", { adaptedFrom: origin.id, networks: ["maths"] });
  const draft = { ...proposed, adaptedFrom: origin.id };
  const of = library(origin, adapted, draft, aLink("fresh")).ports;
  const names = async (actor: Actor) => {
    const read = await readResource(of, { actor, id: origin.id });
    return read.ok && [read.value.supersededBy?.id, read.value.adaptations.map(({ id }) => id).sort()];
  };

  it("names what took its place and what was made from it, as far as the reader may see (invariant 7)", async () => {
    expect(await names(mo)).toEqual(["fresh", ["adapted"]]);
    expect(await names(lena)).toEqual(["fresh", ["adapted", "proposed"]]);
    const fresh = await readResource(of, { actor: mo, id: "fresh" as never });
    expect(fresh.ok && fresh.value.replaces.map(({ id }) => id)).toEqual(["origin"]);
  });

  it("tells a contributor that theirs was declined", async () => {
    const declined = {
      ...removed("declined", "2026-11-23"),
      contributor: jo.person,
      decision: { accepted: false, by: lena.person, on: civilDate("2026-11-23"), because: "Old" },
    };
    const only = library(declined).ports;
    expect(await readResource(only, { actor: jo, id: declined.id })).toMatchObject({
      ok: true,
      value: { resource: { decision: { because: "Old" } }, canChange: false, canWithdraw: false },
    });
    expect(await readResource(only, { actor: mo, id: declined.id })).toMatchObject({ ok: false });
  });
});
