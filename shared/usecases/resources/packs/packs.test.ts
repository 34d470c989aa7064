import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Resource, ResourceEdit } from "../../../domain/resources/resource.ts";
import { anAudience } from "../../../testing/builders.ts";
import { findResources } from "../find-resources.ts";
import { changeResource } from "../keep/change-resource.ts";
import { changeSeveral, type SetOfOne } from "../keep/change-several.ts";
import { aLink, cara, id, jo, lena, library, mo, said } from "../keep/keeping-resources.fixture.ts";
import { setStanding } from "../keep/set-standing.ts";
import { readResource } from "../read-resource.ts";
import { addPack } from "./add-pack.ts";
import { countEntries } from "./count-entries.ts";
import { readPack } from "./read-pack.ts";

const forLena = anAudience({ people: [lena.person] });
const pack = (...entries: string[]): ResourceEdit =>
  said({ title: "New reading lead starter pack", address: "", entries: entries.map(id) });

const shelf = (...more: Resource[]) =>
  library(
    ...[aLink("phonics"), aLink("books"), aLink("spelling", { networks: ["maths"] })],
    aLink("secret", { title: "Restructure of the English team", networks: ["maths"], audience: forLena }),
    aLink("old", { standing: { status: "archived" } }),
    ...more,
  );
type Ports = ReturnType<typeof shelf>["ports"];

const standing = (...entries: string[]) =>
  shelf(aLink("pack", { ...pack(...entries), address: "", kind: "pack" }));
const seenBy = async (ports: Ports, actor: Actor) => {
  const read = await readResource(ports, { actor, id: id("pack") });
  return read.ok ? read.value.entries?.map((entry) => entry.id) : read.code;
};

describe("making a pack", () => {
  const add = (actor: Actor, edit = pack("phonics", "spelling")) =>
    addPack(shelf().ports, { actor, id: id("pack"), said: edit });

  it("is for the leads of its network and the central team, current at once, in their order", async () => {
    for (const actor of [lena, cara])
      expect(await add(actor)).toMatchObject({
        ok: true,
        value: {
          value: { kind: "pack", address: "", entries: ["phonics", "spelling"], contributor: actor.person },
        },
      });
    expect(await add(mo)).toEqual({ ok: false, code: "resource.not-yours" });
    expect(await add(jo)).toEqual({ ok: false, code: "resource.not-yours" });
  });

  it("makes one, however often it is sent (invariant 2), and takes nobody else's id", async () => {
    const { ports } = shelf();
    const send = (actor: Actor) => addPack(ports, { actor, id: id("pack"), said: pack("phonics") });
    const first = await send(lena);
    expect(await send(lena)).toEqual(first);
    expect(await send(cara)).toEqual({ ok: false, code: "resource.there-already" });
  });

  it.each([
    ["nothing in it", pack(), { pointer: "/entries", code: "empty-pack" }],
    ["a resource that is not there", pack("none"), { pointer: "/entries/0", code: "gone-from-resources" }],
    ["a resource twice", pack("books", "phonics", "books"), { pointer: "/entries/2", code: "duplicate" }],
    ["no network", { ...pack("phonics"), networks: [] }, { pointer: "/networks", code: "required" }],
    [
      "a network that they do not lead beside their own",
      { ...pack("phonics"), networks: ["english", "maths"] },
      { pointer: "/networks/1", code: "not-your-network" },
    ],
    [
      "more than anybody reads",
      pack(...Array.from({ length: 61 }, (_, n) => `r${n}`)),
      { pointer: "/entries", code: "too-many" },
    ],
    ["no title", { ...pack("phonics"), title: " " }, { pointer: "/title", code: "required" }],
  ])("refuses one with %s, and names the place (invariant 9)", async (_name, edit, error) => {
    expect(await add(lena, edit)).toEqual({ ok: false, code: "resource.invalid", errors: [error] });
  });

  it("may stand in no network where the central team makes it, and in none for who leads nothing", async () => {
    const edit = { ...pack("phonics"), networks: [] };
    expect(await add(cara, edit)).toMatchObject({ ok: true, value: { value: { networks: [] } } });
    expect(await add(jo, edit)).toEqual({ ok: false, code: "resource.not-yours" });
  });

  it("holds as many as sixty, in their order", async () => {
    const keys = Array.from({ length: 60 }, (_, n) => `r${59 - n}`);
    const { ports } = shelf(...keys.map((key) => aLink(key)));
    const made = await addPack(ports, { actor: lena, id: id("pack"), said: pack(...keys) });
    expect(made.ok && made.value.value.entries).toEqual(keys);
    expect(await seenBy(ports, jo)).toEqual(keys);
  });

  it("puts no pack into a pack", async () => {
    const { ports } = standing("phonics");
    const outer = { actor: lena, id: id("outer"), said: pack("phonics", "pack") };
    expect(await addPack(ports, outer)).toMatchObject({
      errors: [{ pointer: "/entries/1", code: "pack-in-a-pack" }],
    });
  });

  it("invariant 7: tells nobody by its refusal that a resource is there which they may not see", async () => {
    const { ports } = shelf(
      aLink("for-mo", { networks: ["maths"], audience: anAudience({ people: [mo.person] }) }),
    );
    const naming = (entry: string) => addPack(ports, { actor: lena, id: id("pack"), said: pack(entry) });
    expect(await naming("for-mo")).toEqual(await naming("none"));
  });
});

describe("reading a pack", () => {
  it("invariant 7: shows each reader what they may see of it, in its order, and nothing of the rest", async () => {
    const { ports } = standing("secret", "phonics", "old", "gone", "books");
    expect(await seenBy(ports, lena)).toEqual(["secret", "phonics", "old", "books"]);
    expect(await seenBy(ports, jo)).toEqual(["phonics", "books"]);
    const read = await readPack(ports, jo, id("pack"));
    expect(JSON.stringify(read.ok && read.value.entries)).not.toContain("Restructure");
    const aloud = await readPack(ports, "everybody", id("pack"));
    expect(aloud.ok && aloud.value.entries.map((entry) => entry.id)).toEqual(["phonics", "books"]);
  });

  it("invariant 7: is for its audience alone, title and all", async () => {
    const { ports } = shelf(aLink("pack", { ...pack("phonics"), networks: ["english"], audience: forLena }));
    for (const reader of [jo, "everybody"] as const)
      expect(await readPack(ports, reader, id("pack"))).toEqual({ ok: false, code: "resource.not-found" });
    const found = await findResources(ports, jo, { words: "starter pack", limit: 5 });
    expect([found.total, found.counts.kind.map(({ name }) => name)]).toEqual([0, []]);
    const entry = await readResource(ports, { actor: jo, id: id("phonics") });
    expect(entry.ok && entry.value.packs).toEqual([]);
  });

  it("is found by its title, and from what it holds", async () => {
    const { ports } = standing("phonics");
    const { found } = await findResources(ports, jo, { words: "reading lead starter pack", limit: 1 });
    expect(found.map(({ resource }) => resource.id)).toEqual(["pack"]);
    const entry = await readResource(ports, { actor: jo, id: id("phonics") });
    expect(entry.ok && entry.value.packs.map(({ title }) => title)).toEqual([
      "New reading lead starter pack",
    ]);
  });

  it("invariant 7: is counted in a list by what each reader may see of it", async () => {
    const { ports } = standing("secret", "phonics", "old", "books");
    const among = (await ports.resources.list()).map(({ value }) => value);
    for (const [actor, holds] of [
      [lena, 4],
      [jo, 2],
    ] as const)
      expect(await countEntries(ports, actor, among)).toEqual(new Map([["pack", holds]]));
  });

  it("knows a resource that is no pack as none", async () => {
    const { ports } = shelf();
    expect(await readPack(ports, jo, id("phonics"))).toEqual({ ok: false, code: "resource.not-found" });
  });
});

describe("changing a pack", () => {
  async function change(world: ReturnType<typeof standing>, actor: Actor, edit: ResourceEdit) {
    const version = await world.version("pack");
    const saved = await changeResource(world.ports, { actor, id: id("pack"), said: edit, version });
    return saved.ok ? saved.value.value.entries : saved;
  }

  it("orders it anew, adds and takes away", async () => {
    const world = standing("phonics", "books");
    expect(await change(world, lena, pack("books", "phonics"))).toEqual(["books", "phonics"]);
    expect(await change(world, lena, pack("spelling", "books"))).toEqual(["spelling", "books"]);
  });

  it("keeps what its editor may not see, where it stood (invariant 3)", async () => {
    const hidden = aLink("for-mo", { networks: ["maths"], audience: anAudience({ people: [mo.person] }) });
    const world = shelf(
      hidden,
      aLink("pack", { ...pack("phonics", "for-mo", "books"), address: "", kind: "pack" }),
    );
    expect(await seenBy(world.ports, lena)).toEqual(["phonics", "books"]);
    expect(await change(world, lena, pack("books", "phonics"))).toEqual(["books", "phonics", "for-mo"]);
  });

  it("invariant 7: refuses as if what its editor may not see were not in it", async () => {
    const hidden = aLink("for-mo", { networks: ["maths"], audience: anAudience({ people: [mo.person] }) });
    const many = Array.from({ length: 60 }, (_, n) => aLink(`r${n}`));
    const said = pack("for-mo", ...many.map((each) => each.id));
    const world = shelf(hidden, ...many, aLink("pack", { ...said, address: "", kind: "pack" }));
    const shown = many.map((each) => each.id);
    const errorsOf = async (...entries: string[]) => {
      const saved = await change(world, lena, pack(...entries));
      return saved && "errors" in saved ? saved.errors : saved;
    };
    expect(await errorsOf()).toEqual([{ pointer: "/entries", code: "empty-pack" }]);
    expect(await errorsOf("for-mo", "r0")).toEqual([{ pointer: "/entries/0", code: "gone-from-resources" }]);
    expect(await errorsOf("r0", "none")).toEqual([{ pointer: "/entries/1", code: "gone-from-resources" }]);
    expect(await errorsOf(...shown)).toEqual(["for-mo", ...shown]);
    expect(await errorsOf(...shown, "books")).toEqual([{ pointer: "/entries", code: "too-many" }]);
  });

  it("names the place of what was deleted while its form was open, and may be saved without it", async () => {
    const world = standing("phonics", "books");
    const found = await world.ports.resources.find(id("phonics"));
    if (found) await world.ports.resources.remove(found.value, found.version);
    expect(await change(world, lena, pack("books", "phonics"))).toEqual({
      ok: false,
      code: "resource.invalid",
      errors: [{ pointer: "/entries/1", code: "gone-from-resources" }],
    });
    // It is kept unseen, so that a document that SharePoint gives back is where it was.
    expect(await change(world, lena, pack("books"))).toEqual(["phonics", "books"]);
    expect(await seenBy(world.ports, lena)).toEqual(["books"]);
  });

  it("has nothing for a reader once all that it holds was archived, and can still be changed", async () => {
    const world = standing("old");
    expect([await seenBy(world.ports, jo), await seenBy(world.ports, lena)]).toEqual([[], ["old"]]);
    expect(await change(world, lena, pack("old", "books"))).toEqual(["old", "books"]);
  });

  it("keeps its kind when several are changed together, and changes in all else", async () => {
    const world = standing("phonics");
    const set = async (set: SetOfOne) =>
      changeSeveral(world.ports, {
        actor: lena,
        changes: [{ id: id("pack"), version: await world.version("pack"), set }],
      });
    expect((await set({ kind: "policy" })).failed).toEqual([
      {
        ...{ id: "pack", title: "New reading lead starter pack" },
        ...{ code: "resource.invalid", pointer: "/kind" },
      },
    ]);
    const { saved } = await set({ phase: "primary" });
    expect(saved[0]?.value).toMatchObject({ phase: "primary", kind: "pack", entries: ["phonics"] });
  });

  it("stays a pack whatever a form says, and makes none of what is none", async () => {
    const world = standing("phonics");
    const edit = { ...said({ kind: "policy", address: "https://x.example" }) };
    expect(await change(world, lena, edit)).toEqual(["phonics"]);
    expect((await world.ports.resources.find(id("pack")))?.value).toMatchObject({
      kind: "pack",
      address: "",
    });
    const version = await world.version("phonics");
    await changeResource(world.ports, {
      actor: lena,
      id: id("phonics"),
      said: { ...edit, entries: [id("books")] },
      version,
    });
    expect((await world.ports.resources.find(id("phonics")))?.value.entries).toBeUndefined();
  });

  it("is archived and brought back as a resource is; meanwhile only who keeps it knows of it", async () => {
    const world = standing("phonics");
    const stand = async (status: "archived" | "current") =>
      setStanding(world.ports, {
        actor: lena,
        id: id("pack"),
        wanted: { status },
        version: await world.version("pack"),
      });
    await stand("archived");
    expect([await seenBy(world.ports, jo), await seenBy(world.ports, lena)]).toEqual([
      "resource.not-found",
      ["phonics"],
    ]);
    await stand("current");
    expect(await seenBy(world.ports, jo)).toEqual(["phonics"]);
  });
});
