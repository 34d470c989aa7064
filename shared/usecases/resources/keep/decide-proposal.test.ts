import { describe, expect, it } from "@jest/globals";
import { decideProposal } from "./decide-proposal.ts";
import { aLink, cara, id, jo, lena, library, mo } from "./keeping-resources.fixture.ts";
import { tellOfResourceDecisions } from "./tell-of-decisions.ts";

const proposed = aLink("zones", { contributor: jo.person, standing: { status: "proposed" } });
const accept = { id: id("zones"), accepted: true, because: "" };
const decline = { id: id("zones"), accepted: false, because: "We have the newer edition." };

describe("deciding on a proposal", () => {
  it("takes it into the collection and tells its contributor once", async () => {
    const { ports, version, stands } = library(proposed);
    await decideProposal(ports, { actor: lena, ...accept, version: await version("zones") });
    expect(await stands("zones")).toBeUndefined();
    expect(ports.sent.told).toEqual(["accepted zones jo"]);
  });

  it("declines it with the reason, and keeps it among the removed", async () => {
    const { ports, version, stands } = library(proposed);
    await decideProposal(ports, { actor: lena, ...decline, version: await version("zones") });
    expect(await stands("zones")).toEqual({ status: "removed", on: "2026-11-24" });
    expect(ports.sent.told).toEqual(["declined zones jo: We have the newer edition."]);
  });

  it("tells its contributor once when quiet hours have ended, if it was decided in them", async () => {
    const { ports, version, stands } = library(proposed);
    ports.clock.set("2026-11-24T22:00:00Z");
    const decided = { actor: lena, ...accept, version: await version("zones") };
    await decideProposal(ports, decided);
    await decideProposal(ports, decided);
    expect(await stands("zones")).toBeUndefined();
    expect(ports.sent.told).toEqual([]);
    ports.clock.set("2026-11-25T07:00:00Z");
    expect(await tellOfResourceDecisions(ports)).toBe(1);
    expect(await tellOfResourceDecisions(ports)).toBe(0);
    expect(ports.sent.told).toEqual(["accepted zones jo"]);
  });

  it("tells nobody at night of what was decided by day and is sent again", async () => {
    const { ports, version } = library(proposed);
    const decided = { actor: lena, ...accept, version: await version("zones") };
    await decideProposal(ports, decided);
    ports.clock.set("2026-11-24T22:00:00Z");
    expect(await decideProposal(ports, decided)).toMatchObject({ ok: true });
    expect(ports.sent.told).toEqual(["accepted zones jo"]);
    ports.clock.set("2026-11-25T07:00:00Z");
    expect(await tellOfResourceDecisions(ports)).toBe(1);
    expect(await tellOfResourceDecisions(ports)).toBe(0);
    // The second notice replaces the first.
    expect(new Set(ports.sent.told)).toEqual(new Set(["accepted zones jo"]));
  });

  it("asks why when it declines", async () => {
    const { ports, version } = library(proposed);
    const answer = await decideProposal(ports, {
      ...{ actor: lena, ...decline, because: " " },
      version: await version("zones"),
    });
    expect(answer).toMatchObject({ errors: [{ pointer: "/because", code: "required" }] });
    expect(ports.sent.told).toEqual([]);
  });

  it("is refused to the second of two who decide otherwise, and tells once (invariant 2)", async () => {
    const { ports, version } = library(proposed);
    const read = await version("zones");
    await decideProposal(ports, { actor: lena, ...accept, version: read });
    expect(await decideProposal(ports, { actor: cara, ...decline, version: read })).toMatchObject({
      code: "resource.not-proposed",
    });
    expect(ports.sent.told).toEqual(["accepted zones jo"]);
  });

  it("is finished by a repeat when the telling had failed", async () => {
    const { ports, version } = library(proposed);
    const failing = {
      tell: async () => {
        throw new Error("Microsoft 365 is not answering.");
      },
    };
    const decided = { actor: lena, ...accept, version: await version("zones") };
    await expect(decideProposal({ ...ports, proposalNotifier: failing }, decided)).rejects.toThrow();
    expect(await decideProposal(ports, decided)).toMatchObject({ ok: true });
    expect(ports.sent.told).toEqual(["accepted zones jo"]);
  });

  it.each([
    ["its contributor", jo, proposed, "resource.not-yours"],
    ["another network's lead", mo, proposed, "resource.not-found"],
    [
      "a lead who proposed it to another network as well",
      lena,
      aLink("zones", {
        contributor: lena.person,
        networks: ["english", "maths"],
        standing: { status: "proposed" },
      }),
      "resource.not-yours",
    ],
  ])("is not for %s", async (_who, actor, resource, code) => {
    const { ports, version } = library(resource);
    const answer = await decideProposal(ports, { actor, ...accept, version: await version("zones") });
    expect(answer).toMatchObject({ ok: false, code });
  });
});
