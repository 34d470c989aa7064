import { describe, expect, it } from "@jest/globals";
import { anAudience } from "../../../testing/builders.ts";
import { changeResource } from "./change-resource.ts";
import { aLink, cara, id, jo, lena, library, mo, said } from "./keeping-resources.fixture.ts";

const proposed = aLink("zones", { contributor: jo.person, standing: { status: "proposed" } });

describe("changing what is said about a resource", () => {
  it.each([
    ["a lead of its network", aLink("zones"), lena, true],
    ["the central team", aLink("zones"), cara, true],
    ["another network's lead", aLink("zones"), mo, "resource.not-yours"],
    ["who gave it, once it is current", aLink("zones", { contributor: jo.person }), jo, "resource.not-yours"],
    ["who gave it, while it is proposed", proposed, jo, true],
    ["anybody else, of a proposal", proposed, mo, "resource.not-found"],
  ])("is for: %s", async (_who, resource, actor, expected) => {
    const { ports, version } = library(resource);
    const answer = await changeResource(ports, {
      actor,
      id: id("zones"),
      said: said(),
      version: await version("zones"),
    });
    expect(answer.ok || answer.code).toBe(expected);
  });

  it("leaves alone whose it is, how it stands and what was left out of the form", async () => {
    const { ports, version } = library({ ...proposed, school: "1" as never, subjects: ["PSHE"] });
    await changeResource(ports, {
      actor: jo,
      id: id("zones"),
      said: said(),
      version: await version("zones"),
    });
    expect((await ports.resources.find(id("zones")))?.value).toEqual({
      ...said(),
      id: "zones",
      contributor: "jo",
      standing: { status: "proposed" },
      // The day on which somebody said something of it, by which it is found.
      changedOn: "2026-11-24",
    });
  });

  it("invariant 3: refuses whoever read it before somebody else saved", async () => {
    const { ports, version } = library(aLink("zones"));
    const read = await version("zones");
    const change = { id: id("zones"), said: said(), version: read };
    await changeResource(ports, { actor: lena, ...change });
    expect(await changeResource(ports, { actor: cara, ...change })).toMatchObject({
      code: "resource.changed",
    });
  });

  it.each([
    [
      "into another's collection",
      ["english", "maths"],
      [{ pointer: "/networks/1", code: "not-your-network" }],
    ],
    ["out of their own", [], []],
  ])("a lead moves it %s", async (_where, networks, errors) => {
    const { ports, version } = library(aLink("zones"));
    const answer = await changeResource(ports, {
      actor: lena,
      id: id("zones"),
      said: said({ networks }),
      version: await version("zones"),
    });
    expect(answer.ok ? [] : answer.errors).toEqual(errors);
  });

  it("a lead does not take it out of another's collection", async () => {
    const { ports, version } = library(aLink("zones", { networks: ["english", "maths"] }));
    const change = { id: id("zones"), said: said(), version: await version("zones") };
    expect(await changeResource(ports, { actor: lena, ...change })).toMatchObject({
      errors: [{ pointer: "/networks", code: "not-your-network" }],
    });
  });

  it("lets nothing be made from what was made from it", async () => {
    const [first, second] = [aLink("first"), aLink("second", { adaptedFrom: id("first") })];
    const { ports, version } = library(first, second);
    const change = { id: id("first"), version: await version("first") };
    const from = (key: string) =>
      changeResource(ports, { actor: lena, ...change, said: said({ adaptedFrom: id(key) }) });
    expect(await from("second")).toMatchObject({ errors: [{ pointer: "/adaptedFrom", code: "of-itself" }] });
    expect(await from("first")).toMatchObject({ errors: [{ pointer: "/adaptedFrom", code: "of-itself" }] });
    expect(await from("none")).toMatchObject({
      errors: [{ pointer: "/adaptedFrom", code: "unknown-resource" }],
    });
  });

  it("does not tell of an origin that they may not see (invariant 7)", async () => {
    const secret = aLink("secret", {
      networks: ["maths"],
      audience: anAudience({ people: [mo.person] }),
    });
    const { ports, version } = library(aLink("zones"), secret);
    const answer = await changeResource(ports, {
      actor: lena,
      id: id("zones"),
      said: said({ adaptedFrom: id("secret") }),
      version: await version("zones"),
    });
    expect(answer).toMatchObject({ errors: [{ pointer: "/adaptedFrom", code: "unknown-resource" }] });
  });
});
