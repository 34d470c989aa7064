import { describe, expect, it } from "@jest/globals";
import { anAudience } from "../../../testing/builders.ts";
import { addLink } from "./add-link.ts";
import { aLink, cara, id, jo, lena, library, mo, said } from "./keeping-resources.fixture.ts";

describe("adding a link", () => {
  it.each([
    ["a lead's, into their own collection", lena, ["english"], undefined],
    ["a lead's, into their own and another's", lena, ["english", "maths"], { status: "proposed" }],
    ["anybody's", jo, ["english"], { status: "proposed" }],
    ["anybody's, into no network's", jo, [], { status: "proposed" }],
    ["a lead's, into no network's", lena, [], { status: "proposed" }],
    ["the central team's", cara, [], undefined],
  ])("%s: stands as its sender keeps what it goes into", async (_whose, actor, networks, standing) => {
    const { ports, stands } = library();
    await addLink(ports, { actor, id: id("a"), said: said({ networks }) });
    expect(await stands("a")).toEqual(standing);
  });

  it("names who gave it, and on which day", async () => {
    const { ports } = library();
    await addLink(ports, { actor: jo, id: id("a"), said: said() });
    const { contributor, changedOn } = (await ports.resources.find(id("a")))?.value ?? {};
    expect([contributor, changedOn]).toEqual(["jo", "2026-11-24"]);
  });

  it("adds one when it is sent twice (invariant 2)", async () => {
    const { ports } = library();
    const first = await addLink(ports, { actor: jo, id: id("a"), said: said() });
    expect(await addLink(ports, { actor: jo, id: id("a"), said: said() })).toEqual(first);
    expect(await ports.resources.list()).toHaveLength(1);
  });

  it("tells nothing of what stands under an id that is another's", async () => {
    const { ports } = library(aLink("a", { standing: { status: "archived" } }));
    expect(await addLink(ports, { actor: jo, id: id("a"), said: said() })).toEqual({
      ok: false,
      code: "resource.there-already",
    });
  });

  it.each([
    "https://zones.example/start",
    "http://www.zones.example/start/",
    "https://ZONES.example/start#top",
  ])("answers the one that has the address already: %s", async (address) => {
    const { ports } = library(aLink("zones", { address: "https://zones.example/start" }));
    const answer = await addLink(ports, { actor: jo, id: id("a"), said: said({ address }) });
    expect(answer).toMatchObject({ ok: true, value: { standing: { id: "zones" } } });
    expect(await ports.resources.list()).toHaveLength(1);
  });

  it("does not give away one that the sender may not see (invariant 7)", async () => {
    const address = "https://zones.example/start";
    const hidden = aLink("hidden", { address, audience: anAudience({ people: [mo.person] }) });
    const { ports } = library(hidden);
    const answer = await addLink(ports, { actor: jo, id: id("a"), said: said() });
    expect(answer).toMatchObject({ ok: true, value: { added: { value: { id: "a" } } } });
  });

  it("names every field that cannot be right (invariant 9)", async () => {
    const { ports } = library();
    const answer = await addLink(ports, {
      actor: jo,
      id: id("a"),
      said: said({ title: " ", address: "zones", networks: ["physics"] }),
    });
    expect(answer).toEqual({
      ok: false,
      code: "resource.invalid",
      errors: [
        { pointer: "/title", code: "required" },
        { pointer: "/address", code: "not-a-web-address" },
        { pointer: "/networks/0", code: "unknown-network" },
      ],
    });
  });
});
