import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import { anAudience } from "../../../testing/builders.ts";
import { aLink, cara, id, jo, lena, library, mo } from "../keep/keeping-resources.fixture.ts";
import { resourceDuplicates } from "./resource-duplicates.ts";
import { takeTellingBack } from "./take-telling-back.ts";
import { tellApart } from "./tell-apart.ts";

const seenInFiles = { contentHash: () => undefined };
const plan = (key: string, network: string, more = {}) =>
  aLink(key, { title: "Reading plan", networks: [network], ...more });

function opened() {
  const { ports } = library(
    plan("a", "english"),
    plan("b", "maths"),
    plan("hidden", "maths", { audience: anAudience({ people: [mo.person] }) }),
  );
  return {
    ports,
    tell: (actor: Actor, ...resources: string[]) =>
      tellApart(ports, { actor, resources: resources.map(id), seenInFiles }),
    groups: async (actor: Actor) => {
      const listed = await resourceDuplicates(ports, { actor, seenInFiles });
      return listed.ok
        ? listed.value.map(({ resources }) => resources.map(({ resource }) => resource.id))
        : listed.code;
    },
  };
}

describe("saying that resources which look the same are each of their own", () => {
  it("takes them out of everybody's list, until it is taken back", async () => {
    const { ports, tell, groups } = opened();
    expect(await groups(lena)).toEqual([["a", "b"]]);
    const told = await tell(lena, "a", "b");
    if (!told.ok) throw new Error(told.code);
    expect(await groups(lena)).toEqual([]);
    // Who sees a third that looks like both still sees all of them.
    expect(await groups(mo)).toEqual([["a", "b", "hidden"]]);
    expect(await takeTellingBack(ports, { actor: jo, telling: told.value })).toMatchObject({
      code: "resource.not-yours",
    });
    expect((await takeTellingBack(ports, { actor: mo, telling: told.value })).ok).toBe(true);
    expect((await takeTellingBack(ports, { actor: mo, telling: told.value })).ok).toBe(true);
    expect(await groups(lena)).toEqual([["a", "b"]]);
  });

  it("is kept once, however often it is said (invariant 2)", async () => {
    const { ports, tell } = opened();
    expect(await tell(lena, "a", "b")).toEqual(await tell(cara, "b", "a"));
    expect(await ports.toldApart.list()).toHaveLength(1);
  });

  it("is for whoever keeps one of them and may see them all", async () => {
    const { tell } = opened();
    expect(await tell(jo, "a", "b")).toMatchObject({ code: "resource.not-yours" });
    expect(await tell(lena, "a", "hidden")).toMatchObject({ code: "resource.not-found" });
    expect((await tell(mo, "a", "b", "hidden")).ok).toBe(true);
  });
});
