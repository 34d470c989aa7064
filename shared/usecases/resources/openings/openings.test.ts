import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Network, NetworkId } from "../../../domain/networks/network.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { anAudience, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { saveResource } from "../keep/save-resource.ts";
import { resourcesAtHand } from "../saved/resources-at-hand.ts";
import { listMostOpened } from "./list-most-opened.ts";
import { listOpenedByColleagues } from "./list-opened-by-colleagues.ts";
import { noteOpening } from "./note-opening.ts";

const resource = (id: string, said: Partial<Resource> = {}): Resource => ({
  ...{ id: id as ResourceId, title: id, address: `https://trust.example/${id}`, description: "" },
  ...{ publisher: "The trust", kind: "guidance", phase: "all", networks: ["send"] },
  ...said,
});
const network = (id: string, lead: string): Network => ({
  ...{ id: id as NetworkId, name: id, purpose: "", leads: [lead as PersonId] },
  ...{ members: anAudience({ roles: ["sendco"] }), phases: [], meetingsPerYear: 3 },
});
const sendcos = ["asha", "ben", "cai", "dot"];

function world() {
  return inMemoryPorts({
    schools: [aSchool({ urn: "100001", name: "Ubley" })],
    people: [...sendcos, "tess", "lena", "max"].map((id) => aPerson(id, id)),
    posts: [
      ...sendcos.map((id) => aPost(id, "sendco", "100001")),
      ...["tess", "lena", "max"].map((id) => aPost(id, "teacher", "100001")),
    ],
    networks: [network("send", "lena"), network("maths", "max")],
    resources: [
      resource("zones"),
      resource("for-sendcos", { audience: anAudience({ roles: ["sendco"] }) }),
      resource("old", { standing: { status: "superseded" } }),
      resource("maths-plan", { networks: ["maths"] }),
      resource("seldom"),
    ],
  });
}
type World = ReturnType<typeof world>;
const actor = (person: string, ...appRoles: Actor["appRoles"]): Actor => ({
  person: person as PersonId,
  appRoles,
});
const open = (ports: World, id: string, ...people: string[]) =>
  Promise.all(people.map((person) => noteOpening(ports, { actor: actor(person), id: id as ResourceId })));
const colleagues = async (ports: World, person: string, limit = 5) =>
  (await listOpenedByColleagues(ports, { actor: actor(person), limit })).map(
    ({ resource: { id }, by }) => `${id} by ${by}`,
  );

async function opened() {
  const ports = world();
  await open(ports, "zones", ...sendcos);
  await open(ports, "for-sendcos", "asha", "ben", "cai");
  await open(ports, "old", ...sendcos);
  await open(ports, "maths-plan", "asha", "ben", "cai", "tess");
  await open(ports, "seldom", "asha", "ben");
  await ports.openings.settle();
  return ports;
}

describe("what colleagues in one's post opened", () => {
  it("is what several of them opened and is current, the most opened first, and no other post's", async () => {
    const ports = await opened();
    expect(await colleagues(ports, "dot")).toEqual([
      "zones by sendco",
      "for-sendcos by sendco",
      "maths-plan by sendco",
    ]);
    expect(await colleagues(ports, "dot", 1)).toEqual(["zones by sendco"]);
    expect(await colleagues(ports, "tess")).toEqual([]);
  });

  it("invariant 7: is only what the reader may see, now", async () => {
    const ports = await opened();
    const found = await ports.resources.find("zones" as ResourceId);
    if (!found) throw new Error("No such resource.");
    const closed = { ...found.value, audience: anAudience({ people: ["asha"] as never }) };
    await ports.resources.save(closed, found.version);
    expect(await colleagues(ports, "dot")).toEqual(["for-sendcos by sendco", "maths-plan by sendco"]);
  });

  it("stands at hand where a message is written, after what the reader saved themselves", async () => {
    const ports = await opened();
    await saveResource(ports, { actor: actor("dot"), id: "seldom" as ResourceId, isSaved: true });
    const atHand = await resourcesAtHand(ports, { actor: actor("dot"), limit: 3 });
    expect(atHand.map(({ id }) => id)).toEqual(["seldom", "zones", "for-sendcos"]);
  });

  it("is forgotten after about a month", async () => {
    const ports = await opened();
    ports.clock.set("2027-01-04T12:00:00Z");
    expect(await colleagues(ports, "dot")).toEqual([]);
  });

  it("counts nothing of what somebody may not see, whom it tells nothing (invariant 7)", async () => {
    const ports = world();
    const asked = { actor: actor("tess"), id: "for-sendcos" as ResourceId };
    expect(await noteOpening(ports, asked)).toEqual({ ok: false, code: "resource.not-found" });
    expect(await noteOpening(ports, { ...asked, id: "none" as ResourceId })).toEqual({
      ok: false,
      code: "resource.not-found",
    });
    await ports.openings.settle();
    const all = await listMostOpened(ports, { actor: actor("tess", "Trust.Manage") });
    expect(all).toMatchObject({ ok: true, value: { opened: [] } });
  });
});

describe("what is opened most", () => {
  const most = async (ports: World, of: Actor) => {
    const listed = await listMostOpened(ports, { actor: of });
    return listed.ok ? listed.value.opened.map((each) => `${each.resource.id} ${each.times}`) : listed.code;
  };

  it("is what a lead keeps, with how often anybody opened it; the central team sees all", async () => {
    const ports = await opened();
    expect(await most(ports, actor("lena"))).toEqual(["old 4", "zones 4", "for-sendcos 3", "seldom 2"]);
    expect(await most(ports, actor("max"))).toEqual(["maths-plan 4"]);
    expect(await most(ports, actor("tess", "Trust.Manage"))).toEqual([
      ...["maths-plan 4", "old 4", "zones 4", "for-sendcos 3", "seldom 2"],
    ]);
  });

  it("is nobody else's to know (invariant 7)", async () => {
    expect(await most(await opened(), actor("asha"))).toBe("access.refused");
  });
});
