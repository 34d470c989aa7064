import { expect, it } from "@jest/globals";
import type { Actor } from "../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Resource, ResourceContent, ResourceId } from "../../shared/domain/resources/resource.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anAudience } from "../../shared/testing/builders.ts";
import { findResources } from "../../shared/usecases/resources/find-resources.ts";
import { small } from "../world/small-trust.ts";
import { inNoOrder, conformanceWorld as world } from "./conformance-world.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { removal, requestsOf } from "./requests-of.ts";

const head: Actor = { person: small.primaryHead as PersonId, appRoles: [] };
const sendco: Actor = { person: small.sendco as PersonId, appRoles: [] };

const bare = (id: string, title: string): Resource => ({
  id: id as ResourceId,
  title,
  address: "https://trust.example/zones?a=1",
  publisher: "",
  kind: "",
  phase: "all",
  networks: ["sendco"],
  description: "",
});
const everythingSaid: ResourceContent = {
  ...{ title: "Zones", publisher: "Trust", kind: "template", phase: "primary", networks: ["sendco"] },
  description: "How to begin",
  keyStages: ["eyfs", "ks1"],
  subjects: ["PSHE"],
  variants: ["small-school"],
  audience: anAudience({ roles: ["sendco"] }),
  contributor: small.sendco as PersonId,
  reviewOn: civilDate("2027-09-01"),
  standing: { status: "superseded", by: "link-send" as ResourceId },
  adaptedFrom: "link-phonics" as ResourceId,
  decision: {
    accepted: false,
    by: small.primaryHead as PersonId,
    on: civilDate("2026-11-24"),
    because: "=Old",
  },
};

/** What every store of resources keeps, finds and refuses. */
export function resourcesSuite(opened: () => OpenedPorts): void {
  const resources = () => opened().ports.resources;
  const found = async (words: string, actor = head) => {
    const answered = await findResources(opened().ports, actor, { words, limit: 10 });
    expect(answered.total).toBe(answered.found.length);
    return answered.found.map(({ resource }) => resource.id);
  };

  it("answer links, and by title when nothing is searched for, without asking Graph", async () => {
    await requestsOf(opened(), {}, async () => {
      const all = (await resources().list()).map(({ value }) => value);
      expect(inNoOrder(all)).toEqual(inNoOrder(world.resources));
      expect(await found("")).toEqual(["link-send", "link-phonics"]);
    });
  });

  it.each([
    ["a word of the title", "phonics", ["link-phonics"]],
    ["in capitals", "PHONICS", ["link-phonics"]],
    ["with a slip of the pen", "phoncs", ["link-phonics"]],
    ["other words for it", "alien words", ["link-phonics"]],
    ["nothing that is not there", "zebra", []],
  ])("find a link by %s", async (_name, words, expected) => {
    expect(await found(words)).toEqual(expected);
  });

  it("add a link once, however often it is sent (invariant 2), and find it at once", async () => {
    const link = bare("once", "Zones & <regulation>");
    const [first, second] = [await resources().addLink(link), await resources().addLink(link)];
    expect([first.value, second]).toEqual([link, first]);
    expect(await found("regulation")).toEqual(["once"]);
  });

  it("keep everything that is said, and whoever read before that is told (invariant 3)", async () => {
    const link = bare("said", "Circles");
    const { version } = await resources().addLink(link);
    const changed = { ...link, ...everythingSaid, changedOn: civilDate("2026-11-20") };
    const saved = await resources().save(changed, version);
    expect(saved).toMatchObject({ ok: true, value: { value: changed } });
    expect((await resources().find(link.id))?.value).toEqual(changed);
    expect(await resources().save(link, version)).toEqual({ ok: false, code: "resource.changed" });
    expect(await resources().save(bare("none", "None"), version)).toEqual({
      ok: false,
      code: "resource.not-found",
    });
  });

  it("find a link by when it was added or last said otherwise", async () => {
    const days = { fresh: "2026-11-20", old: "2024-01-05" };
    for (const [id, day] of Object.entries(days))
      await resources().addLink({ ...bare(`day-${id}`, `Vuvuzela ${id}`), changedOn: civilDate(day) });
    await resources().addLink(bare("day-unknown", "Vuvuzela of unknown age"));
    const { found: changed } = await findResources(opened().ports, head, {
      ...{ words: "vuvuzela", filters: { changed: "month" }, limit: 10 },
    });
    expect(changed.map(({ resource }) => resource.id)).toEqual(["day-fresh"]);
  });

  it("show a resource to its audience alone, also when it is counted (invariant 7)", async () => {
    const link = { ...bare("audience", "Xylophone"), networks: [], publisher: "The choir" };
    const { version } = await resources().addLink(link);
    await resources().save({ ...link, audience: anAudience({ roles: ["sendco"] }) }, version);
    expect([await found("xylophone"), await found("xylophone", sendco)]).toEqual([[], ["audience"]]);
    const countOfChoir = async (actor: Actor) => {
      const { counts } = await findResources(opened().ports, actor, { words: "", limit: 0 });
      return counts.publisher.find(({ name }) => name === "The choir")?.count;
    };
    expect([await countOfChoir(head), await countOfChoir(sendco)]).toEqual([undefined, 1]);
  });

  it.each(["proposed", "archived"] as const)("find nothing that is %s, and list it", async (status) => {
    const link = bare(status, `Harpsichord ${status}`);
    const { version } = await resources().addLink(link);
    await resources().save({ ...link, standing: { status } }, version);
    expect(await found(status)).toEqual([]);
    const kept = await resources().find(link.id);
    expect(kept?.value.standing).toEqual({ status });
    expect(await resources().listUnfound()).toContainEqual(kept);
  });

  it("tell what was adapted from a resource, and whose place it has taken", async () => {
    const [origin, adapted, old] = [bare("origin", "One"), bare("adapted", "Two"), bare("replaced", "Three")];
    const pointing = async () =>
      (await resources().listPointingTo(origin.id)).map(({ id }) => id as string).sort();
    await resources().addLink(origin);
    const first = await resources().addLink({ ...adapted, adaptedFrom: origin.id });
    await resources().addLink({ ...old, standing: { status: "superseded", by: origin.id } });
    expect(await pointing()).toEqual(["adapted", "replaced"]);
    await resources().save(adapted, first.version);
    expect(await pointing()).toEqual(["replaced"]);
  });

  it("keep a pack in its order, without an address, find it by its title, and tell which packs hold a resource", async () => {
    const entries = ["link-send", "link-phonics"] as ResourceId[];
    const pack: Resource = { ...bare("pack", "Marimba starter pack"), address: "", kind: "pack", entries };
    const { version } = await resources().addLink(pack);
    expect((await resources().find(pack.id))?.value).toEqual(pack);
    expect(await found("marimba starter pack")).toEqual(["pack"]);
    const holding = async () =>
      (await resources().listPointingTo("link-send" as ResourceId)).map(({ id }) => id);
    expect(await holding()).toContain("pack");
    const turned = { ...pack, entries: ["link-phonics"] as ResourceId[] };
    const saved = await resources().save(turned, version);
    expect(saved).toMatchObject({ ok: true, value: { value: turned } });
    expect(await holding()).not.toContain("pack");
    await resources().remove(pack, saved.ok ? saved.value.version : "");
  });

  it("take a resource away once, as it was read (invariant 3)", async () => {
    const link = bare("taken", "Glockenspiel");
    const first = await resources().addLink(link);
    await resources().save({ ...link, title: "Glockenspiel chart" }, first.version);
    expect(await resources().remove(link, first.version)).toEqual({ ok: false, code: "resource.changed" });
    const now = await resources().find(link.id);
    const take = () => resources().remove(link, now?.version ?? "");
    expect(await requestsOf(opened(), removal, take)).toEqual({ ok: true });
    expect([await found("glockenspiel"), await resources().find(link.id)]).toEqual([[], undefined]);
    expect(await take()).toEqual({ ok: true });
  });
}
