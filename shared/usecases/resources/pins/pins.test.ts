import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PinId } from "../../../domain/resources/pins/pinned-answer.ts";
import type { Standing } from "../../../domain/resources/resource.ts";
import { anAudience } from "../../../testing/builders.ts";
import { findResources } from "../find-resources.ts";
import { aLink, cara, id, jo, lena, library, mo } from "../keep/keeping-resources.fixture.ts";
import { readResource } from "../read-resource.ts";
import { listPins } from "./list-pins.ts";
import { pinAnswer } from "./pin-answer.ts";
import { unpinAnswer } from "./unpin-answer.ts";

const forMo = { audience: anAudience({ people: [mo.person] }) };

function opened(...more: Parameters<typeof library>) {
  const { ports, version } = library(
    aLink("rota", { title: "Duty rota" }),
    aLink("plan", { title: "Reading plan" }),
    aLink("sums", { title: "Mastery of number", networks: ["maths"] }),
    ...more,
  );
  const pin = (actor: Actor, resource: string, words: string) =>
    pinAnswer(ports, { actor, resource: id(resource), words });
  return {
    ports,
    pin,
    /** Refusals are thrown: whatever is pinned so is pinned. */
    async pinned(actor: Actor, resource: string, words: string) {
      const made = await pin(actor, resource, words);
      if (!made.ok) throw new Error(made.code);
      return made.value;
    },
    found: async (actor: Actor | "everybody", words: string) =>
      (await findResources(ports, actor, { words, limit: 10 })).found.map(({ resource, chosenBy }) => [
        resource.id,
        ...(chosenBy ? [chosenBy.kind === "network" ? chosenBy.name : chosenBy.kind] : []),
      ]),
    listed: async (actor: Actor) => {
      const listed = await listPins(ports, { actor });
      return listed.ok
        ? listed.value.map(({ pin: { words, resource }, standing }) => [words, resource, standing])
        : listed.code;
    },
    async stand(resource: string, standing: Standing) {
      const before = (await ports.resources.find(id(resource)))?.value;
      if (before) await ports.resources.save({ ...before, standing }, await version(resource));
    },
  };
}

describe("an answer that is pinned for a search", () => {
  it("stands first for everybody who may see it, in the name of who chose it", async () => {
    const { pinned, found } = opened();
    await pinned(lena, "rota", "who is on gate");
    await pinned(cara, "plan", "gate duty");
    expect(await found(jo, "who is on the gate?")).toEqual([["rota", "Network english"]]);
    expect(await found("everybody", "duty gate")).toEqual([["plan", "central-team"], ["rota"]]);
    expect(await found(jo, "gate closing times")).toEqual([]);
  });

  it("shows nothing of what somebody may not see, and is nothing to them (invariant 7)", async () => {
    const { pinned, found, ports } = opened(aLink("secret", { networks: ["maths"], ...forMo }));
    await pinned(mo, "secret", "harpsichord");
    expect(await found(mo, "harpsichord")).toEqual([["secret", "Network maths"]]);
    expect(await found(jo, "harpsichord")).toEqual([]);
    expect(await found("everybody", "harpsichord")).toEqual([]);
    const asked = { words: "harpsichord", limit: 10 };
    const { total, counts } = await findResources(ports, jo, asked);
    expect([total, counts.network]).toEqual([0, []]);
  });

  it("is pinned by the leads of its network and the central team, and by nobody else", async () => {
    const { pin } = opened(aLink("secret", { networks: ["maths"], ...forMo }));
    expect(await pin(jo, "rota", "gate")).toMatchObject({ ok: false, code: "resource.not-yours" });
    expect(await pin(lena, "sums", "gate")).toMatchObject({ ok: false, code: "resource.not-yours" });
    expect(await pin(lena, "secret", "gate")).toMatchObject({ ok: false, code: "resource.not-found" });
    expect(await pin(cara, "sums", "gate")).toMatchObject({ ok: true, value: { by: "cara" } });
    expect((await pin(mo, "sums", "the sums")).ok).toBe(true);
  });

  it("is pinned once, however often and in whatever words it is pinned for the same (invariant 2)", async () => {
    const { pinned, ports } = opened();
    const first = await pinned(lena, "rota", "mobile phones");
    expect(await pinned(cara, "rota", "Phones, mobile")).toEqual(first);
    expect(await pinned(lena, "rota", "mobile phone")).toEqual(first);
    expect(await ports.pinnedAnswers.list()).toHaveLength(1);
  });

  it("stands beside another that somebody pinned at the same moment (invariant 3)", async () => {
    const { pin, found } = opened();
    await Promise.all([pin(lena, "rota", "gate"), pin(cara, "plan", "gate")]);
    expect((await found(jo, "gate")).map(([resource]) => resource).sort()).toEqual(["plan", "rota"]);
  });

  it.each([
    ["nothing", " ", "required"],
    ["words that ask for nothing", "what is it", "says-nothing"],
    ["two lines", "one\ntwo", "line-break"],
    ["61 letters", "x".repeat(61), "too-long"],
  ])("is not pinned for %s, and nothing is kept (invariant 9)", async (_what, words, code) => {
    const { pin, ports } = opened();
    expect(await pin(lena, "rota", words)).toEqual({
      ...{ ok: false, code: "resource-pin.invalid" },
      errors: [{ pointer: "/words", code }],
    });
    expect(await ports.pinnedAnswers.list()).toEqual([]);
  });

  it("is one of three at most for one search; what shows nothing, and what its pinner may not see, counts for none", async () => {
    const links = ["a", "b", "c", "d"].map((each) => aLink(each));
    const { pin, pinned, stand } = opened(...links, aLink("secret", { networks: ["maths"], ...forMo }));
    await pinned(mo, "secret", "gate");
    for (const each of ["a", "b", "c"]) await pinned(lena, each, "gate");
    expect(await pin(lena, "d", "gates")).toMatchObject({ ok: false, code: "resource-pin.full" });
    expect((await pin(lena, "d", "gate keys")).ok).toBe(true);
    await stand("a", { status: "archived" });
    expect((await pin(lena, "d", "gate")).ok).toBe(true);
  });

  it("shows nothing once it is archived, removed or replaced, and its curators are told why, until it is current again", async () => {
    const { pinned, found, stand, listed } = opened();
    await pinned(lena, "rota", "gate");
    await pinned(lena, "plan", "abseiling");
    for (const status of ["archived", "superseded"] as const) {
      await stand("rota", { status });
      expect(await found(jo, "gate")).toEqual([]);
      expect(await listed(lena)).toEqual([
        ["gate", "rota", status],
        ["abseiling", "plan", "shown"],
      ]);
    }
    await stand("rota", { status: "current" });
    expect(await found(jo, "gate")).toEqual([["rota", "Network english"]]);
    expect((await listed(lena))[0]).toEqual(["abseiling", "plan", "shown"]);
  });

  it("that is gone for good is told to the network in whose name it was pinned, which unpins it", async () => {
    const { pinned, found, listed, ports } = opened();
    const pin = await pinned(lena, "rota", "gate");
    const { value, version } = (await ports.resources.find(id("rota"))) ?? {};
    if (value && version) await ports.resources.remove(value, version);
    expect(await found(jo, "gate")).toEqual([]);
    expect(await listed(lena)).toEqual([["gate", "rota", "gone"]]);
    expect(await listed(mo)).toEqual([]);
    expect(await unpinAnswer(ports, { actor: mo, pin: pin.id })).toMatchObject({
      code: "resource-pin.not-found",
    });
    expect((await unpinAnswer(ports, { actor: lena, pin: pin.id })).ok).toBe(true);
    expect(await listed(lena)).toEqual([]);
  });

  it("is listed for whoever keeps it, and for nobody else", async () => {
    const { pinned, listed, ports } = opened();
    const pin = await pinned(lena, "rota", "gate");
    expect(await listed(cara)).toEqual([["gate", "rota", "shown"]]);
    expect(await listed(mo)).toEqual([]);
    expect(await listed(jo)).toBe("access.refused");
    const onItsPage = async (actor: Actor) => {
      const read = await readResource(ports, { actor, id: id("rota") });
      return read.ok ? read.value.pins : read.code;
    };
    expect(await onItsPage(lena)).toEqual([pin]);
    expect(await onItsPage(jo)).toBeUndefined();
  });

  it("is unpinned by whoever keeps it, and put back where it stood", async () => {
    const { pinned, found, ports } = opened();
    const first = await pinned(lena, "rota", "gate");
    ports.clock.advance(60_000);
    await pinned(lena, "plan", "gate");
    const unpin = (actor: Actor, pin: PinId) => unpinAnswer(ports, { actor, pin });
    expect(await unpin(jo, first.id)).toMatchObject({ code: "resource.not-yours" });
    expect((await unpin(lena, first.id)).ok).toBe(true);
    expect(await unpin(lena, first.id)).toMatchObject({ code: "resource-pin.not-found" });
    expect(await found(jo, "gate")).toEqual([["plan", "Network english"]]);
    const { resource, words, at: pinnedAt } = first;
    expect(await pinAnswer(ports, { actor: lena, resource, words, pinnedAt })).toEqual({
      ok: true,
      value: first,
    });
    expect((await found(jo, "gate")).map(([key]) => key)).toEqual(["rota", "plan"]);
  });
});
