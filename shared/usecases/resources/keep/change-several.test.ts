import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { changeSeveral } from "./change-several.ts";
import { aLink, id, jo, lena, library, mo } from "./keeping-resources.fixture.ts";

const three = [
  aLink("a"),
  aLink("b", { reviewOn: civilDate("2027-01-11") }),
  aLink("c", { networks: ["maths"] }),
];

async function opened() {
  const { ports, version } = library(...three);
  return {
    ports,
    change: async (key: string, set: object) => ({ id: id(key), version: await version(key), set }),
    of: async (key: string) => (await ports.resources.find(id(key)))?.value,
  };
}

describe("changing several resources at once", () => {
  it("changes each, and leaves alone what is not named", async () => {
    const { ports, change, of } = await opened();
    const { saved, failed } = await changeSeveral(ports, {
      actor: lena,
      changes: [
        await change("a", { kind: "policy", keyStages: ["ks1"] }),
        await change("b", { standing: { status: "archived" } }),
      ],
    });
    expect([saved.length, failed]).toEqual([2, []]);
    expect(await of("a")).toMatchObject({ title: "a", kind: "policy", keyStages: ["ks1"], phase: "all" });
    expect(await of("b")).toMatchObject({ standing: { status: "archived" }, reviewOn: "2027-01-11" });
  });

  it("is a change on that day where one says something else, and none where it is found right or put away", async () => {
    const { ports, change, of } = await opened();
    const changes = [
      await change("a", { kind: "policy" }),
      await change("b", { reviewOn: "2027-09-01", standing: { status: "archived" } }),
    ];
    await changeSeveral(ports, { actor: lena, changes });
    expect([(await of("a"))?.changedOn, (await of("b"))?.changedOn]).toEqual(["2026-11-24", undefined]);
  });

  it("is taken back by sending what each said before", async () => {
    const { ports, change, of } = await opened();
    const set = { reviewOn: null, standing: { status: "archived" as const } };
    const { saved } = await changeSeveral(ports, { actor: lena, changes: [await change("b", set)] });
    expect((await of("b"))?.reviewOn).toBeUndefined();
    const back = saved.map(({ value, version, was }) => ({ id: value.id, version, set: was }));
    await changeSeveral(ports, { actor: lena, changes: back });
    expect(await of("b")).toEqual({ ...three[1], standing: { status: "current" } });
  });

  it("names what failed and why, and loses nothing else (invariant 9)", async () => {
    const { ports, change, of } = await opened();
    const changes = [
      await change("a", { kind: "policy" }),
      { ...(await change("b", { kind: "policy" })), version: "old" },
      await change("c", { kind: "policy" }),
      { ...(await change("a", { phase: "" })), version: "v4" },
      { id: id("none"), version: "v1", set: { kind: "policy" } },
    ];
    expect((await changeSeveral(ports, { actor: lena, changes })).failed).toEqual([
      { id: "b", title: "b", code: "resource.changed" },
      { id: "c", title: "c", code: "resource.not-yours" },
      { id: "a", title: "a", code: "resource.invalid", pointer: "/phase" },
      { id: "none", code: "resource.not-found" },
    ]);
    expect((await of("a"))?.kind).toBe("policy");
  });

  it("sent again, finishes what was cut off and changes nothing twice (invariant 2)", async () => {
    const { ports, change } = await opened();
    const changes = [await change("a", { kind: "policy" }), await change("b", { kind: "policy" })];
    await changeSeveral(ports, { actor: lena, changes: changes.slice(0, 1) });
    const { saved, failed } = await changeSeveral(ports, { actor: lena, changes });
    expect([saved.map(({ value }) => value.kind), failed]).toEqual([["policy", "policy"], []]);
  });

  it("moves nothing into or out of a collection that is another's", async () => {
    const { ports, change } = await opened();
    const moved = async (actor: typeof lena, key: string, networks: string[]) =>
      (await changeSeveral(ports, { actor, changes: [await change(key, { networks })] })).failed;
    expect(await moved(lena, "a", ["maths"])).toMatchObject([
      { code: "resource.invalid", pointer: "/networks/0" },
    ]);
    expect(await moved(jo, "a", [])).toMatchObject([{ code: "resource.not-yours" }]);
    expect(await moved(mo, "c", [])).toEqual([]);
  });
});
