import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../domain/directory/actor.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { NetworkContent, NetworkId } from "../../domain/networks/network.ts";
import { aNetwork, anAudience } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { threeHeads } from "../../testing/three-heads.ts";
import { changeNetwork, createNetwork } from "./write-network.ts";

const central: Actor = { person: "cara" as PersonId, appRoles: ["Trust.Manage"] };
const lead: Actor = { person: "asha" as PersonId, appRoles: [] };
const heads = aNetwork("heads", { name: "Heads", leads: ["asha" as PersonId] });
const { id, ...content } = heads;
const world = { ...threeHeads, networks: [heads] };

const open = async () => {
  const ports = inMemoryPorts(world);
  return { ports, version: (await ports.networks.find(id))?.version ?? "" };
};

describe("setting up a network", () => {
  it("keeps what the central team says", async () => {
    const ports = inMemoryPorts(threeHeads);
    expect(await createNetwork(ports, { actor: central, id, content })).toMatchObject({ ok: true });
    expect((await ports.networks.find(id))?.value).toEqual(heads);
  });

  it("invariant 2: twice under one id makes one", async () => {
    const ports = inMemoryPorts(threeHeads);
    const first = await createNetwork(ports, { actor: central, id, content });
    expect(await createNetwork(ports, { actor: central, id, content })).toEqual(first);
    expect(await ports.networks.list()).toHaveLength(1);
  });

  it("is refused to a network's lead", async () => {
    const ports = inMemoryPorts(threeHeads);
    expect(await createNetwork(ports, { actor: lead, id, content })).toEqual({
      ok: false,
      code: "access.refused",
    });
  });

  it("invariant 9: names every field that is wrong, and keeps nothing", async () => {
    const ports = inMemoryPorts(threeHeads);
    const wrong: NetworkContent = {
      ...content,
      name: "",
      leads: ["asha" as PersonId, "stranger" as PersonId],
      members: anAudience({ roles: ["sendco"], schools: ["nowhere" as never] }),
      channel: { name: "", address: "http://teams.example" },
      library: { name: "Library", address: "sharepoint" },
    };
    expect(await createNetwork(ports, { actor: central, id, content: wrong })).toEqual({
      ok: false,
      code: "network.invalid",
      errors: [
        { pointer: "/name", code: "required" },
        { pointer: "/leads/1", code: "unknown-person" },
        { pointer: "/members/schools/0", code: "unknown-school" },
        { pointer: "/channel/name", code: "required" },
        { pointer: "/channel/address", code: "not-a-web-address" },
        { pointer: "/library/address", code: "not-a-web-address" },
      ],
    });
    expect(await ports.networks.list()).toEqual([]);
  });

  it.each<[string, Partial<NetworkContent>, { pointer: string; code: string }]>([
    ["without a lead", { leads: [] }, { pointer: "/leads", code: "required" }],
    ["for nobody", { members: anAudience() }, { pointer: "/members", code: "nobody" }],
    ["with a name of two lines", { name: "One\nTwo" }, { pointer: "/name", code: "line-break" }],
    ["with a name too long for a phone", { name: "x".repeat(81) }, { pointer: "/name", code: "too-long" }],
    ["with a purpose too long", { purpose: "x".repeat(601) }, { pointer: "/purpose", code: "too-long" }],
    [
      "with a script for an address",
      { library: { name: "Library", address: "javascript:alert(1)" } },
      { pointer: "/library/address", code: "not-a-web-address" },
    ],
  ])("is refused %s", async (_case, changes, error) => {
    const ports = inMemoryPorts(threeHeads);
    expect(await createNetwork(ports, { actor: central, id, content: { ...content, ...changes } })).toEqual({
      ok: false,
      code: "network.invalid",
      errors: [error],
    });
  });
});

describe("changing a network", () => {
  const changed = { ...content, name: "Headteachers" };

  it("keeps what the central team changed", async () => {
    const { ports, version } = await open();
    await changeNetwork(ports, { actor: central, id, content: changed, version });
    expect((await ports.networks.find(id))?.value.name).toBe("Headteachers");
  });

  it("invariant 3: of two at once the second is told, and the first stands", async () => {
    const { ports, version } = await open();
    await changeNetwork(ports, { actor: central, id, content: changed, version });
    const second = { ...content, name: "Heads of school" };
    expect(await changeNetwork(ports, { actor: central, id, content: second, version })).toEqual({
      ok: false,
      code: "network.changed",
    });
    expect((await ports.networks.find(id))?.value.name).toBe("Headteachers");
  });

  it("is refused to its own lead, who plans its meetings and no more", async () => {
    const { ports, version } = await open();
    expect(await changeNetwork(ports, { actor: lead, id, content: changed, version })).toEqual({
      ok: false,
      code: "access.refused",
    });
  });

  it("is refused for one that nobody set up", async () => {
    const { ports, version } = await open();
    const change = { actor: central, id: "none" as NetworkId, content: changed, version };
    expect(await changeNetwork(ports, change)).toEqual({ ok: false, code: "network.not-found" });
  });
});
