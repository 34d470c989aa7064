import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { connectGraph } from "../../bot/connect-graph.ts";
import { provisionTrust } from "../../infra/provision/provision-trust.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import { aNetwork, aPerson } from "../../shared/testing/builders.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { addLink } from "../../shared/usecases/resources/keep/add-link.ts";
import { networksWithoutLibrary } from "../../shared/usecases/resources/uploads/networks-without-library.ts";
import { openUpload } from "../../shared/usecases/resources/uploads/open-upload.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

jest.setTimeout(120_000);

const cara = { person: "cara" as PersonId, appRoles: ["Trust.Manage"] } as const;
const ann = { person: "ann" as PersonId, appRoles: [] };
const oracy = aNetwork("oracy", { name: "Oracy", leads: [ann.person] });

describe("a network that was set up after the site was", () => {
  let world: BeaconWorld;
  beforeAll(async () => {
    const people = [aPerson("cara", "Cara"), aPerson("ann", "Ann"), aPerson("bob", "Bob")];
    world = await beaconWorld({ people, networks: [aNetwork("maths", { name: "Maths" })] });
  });
  afterAll(() => world.close());

  it("takes no files and says so, takes links, is named to its keepers, and has its library after set-up and a restart", async () => {
    const beacon = await world.open();
    const { ports } = beacon;
    await ports.networks.create(oracy);
    const file = { name: "Talk.docx", size: 10 };
    const wanted = { actor: ann, network: "oracy" as NetworkId, file, whenTaken: "ask" } as const;
    expect(await openUpload(ports, wanted)).toEqual({ ok: false, code: "library.not-found" });
    for (const actor of [cara, ann])
      expect(await networksWithoutLibrary(ports, { actor })).toMatchObject({
        value: [{ id: "oracy", name: "Oracy" }],
      });
    const bob = { person: "bob" as PersonId, appRoles: [] };
    expect(await networksWithoutLibrary(ports, { actor: bob })).toMatchObject({ code: "access.refused" });
    const added = await addLink(ports, {
      actor: ann,
      id: "talk" as ResourceId,
      said: {
        ...{
          title: "Talk detectives",
          address: "https://oracy.example/talk",
          publisher: "",
          kind: "website",
        },
        ...{ phase: "all", networks: ["oracy"], description: "" },
      },
    });
    expect(added.ok).toBe(true);
    await beacon.close();

    const surroundings = { fetch: world.fetch, pace: virtualPace(world.clock), log: beacon.app.log };
    const { graph } = connectGraph(world.config, surroundings);
    const siteId = await findSite(graph, world.config.SITE);
    const provisioned: string[] = [];
    const run = () =>
      provisionTrust(graph, siteId, {
        today: civilDate("2026-11-24"),
        tell: ({ list }) => provisioned.push(list.name),
      });
    await run();
    expect(provisioned).toContain("Library oracy");
    expect(provisioned).not.toContain("Library maths");
    provisioned.length = 0;
    await run();
    expect(provisioned).toEqual([]);

    const restarted = await world.open();
    expect(await networksWithoutLibrary(restarted.ports, { actor: cara })).toMatchObject({ value: [] });
    expect(await openUpload(restarted.ports, wanted)).toMatchObject({ value: { outcome: "opened" } });
    await restarted.close();
  });
});
