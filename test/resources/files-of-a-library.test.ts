import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { Actor } from "../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { aNetwork, anAudience } from "../../shared/testing/builders.ts";
import { clockAt } from "../../shared/testing/clock.ts";
import { findResources } from "../../shared/usecases/resources/find-resources.ts";
import { deleteRemoved } from "../../shared/usecases/resources/keep/delete-removed.ts";
import { resourcesAtHand } from "../../shared/usecases/resources/saved/resources-at-hand.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { type Library, openLibrary } from "./library.ts";

const head: Actor = { person: small.primaryHead as PersonId, appRoles: [] };

/** What people do in SharePoint itself, through Graph and not through Beacon. */
describe("files of a network's library", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let library: Library;

  beforeEach(async () => {
    world = await beaconWorld({ ...smallTrust(), networks: [aNetwork("sendco")], resources: [] });
    beacon = await world.open();
    library = await openLibrary(world, "sendco");
  });
  afterEach(async () => {
    await beacon.close();
    await world.close();
  });

  const found = async (words: string, actor = head) => {
    await beacon.mirror.refresh();
    const answered = await findResources(beacon.ports, actor, { words, limit: 10 });
    return answered.found.map(({ resource: { title, address } }) => [title, new URL(address).pathname]);
  };
  const site = "/sites/Beacon/Library%20sendco";

  it("are found by what they are called as soon as they are put there", async () => {
    await library.put("Autumn/mixed-age_maths plan.docx", "x");
    expect(await found("mixed age maths")).toEqual([
      ["mixed-age maths plan", `${site}/Autumn/mixed-age_maths%20plan.docx`],
    ]);
    expect(await found("Autumn")).toEqual([]);
  });

  it("are found where they are after they were renamed and moved, and with the folder they are in", async () => {
    const file = await library.put("Autumn/regulation.docx", "x");
    await found("");
    await library.change(file, { name: "Zones of regulation.docx" });
    expect(await found("regulation")).toEqual([
      ["Zones of regulation", `${site}/Autumn/Zones%20of%20regulation.docx`],
    ]);
    await library.change(await library.find("Autumn"), { name: "Spring" });
    expect(await found("zones")).toEqual([
      ["Zones of regulation", `${site}/Spring/Zones%20of%20regulation.docx`],
    ]);
    await library.put("Archive/old.docx", "x");
    await library.change(file, { parentReference: { id: await library.find("Archive") } });
    expect(await found("zones")).toEqual([
      ["Zones of regulation", `${site}/Archive/Zones%20of%20regulation.docx`],
    ]);
  });

  it("are gone when they were deleted, also with their folder", async () => {
    const file = await library.put("a/zones.docx", "x");
    await library.put("b/zones too.docx", "x");
    expect(await found("zones")).toHaveLength(2);
    await library.remove(file);
    await library.remove(await library.find("b"));
    expect(await found("zones")).toEqual([]);
  });

  it("take a title, an audience and the rest from the library's columns, and keep them for their audience (invariant 7)", async () => {
    const file = await library.put("plan.docx", "x");
    await library.say(file, {
      Title: "Provision map",
      Audience: JSON.stringify(anAudience({ roles: ["sendco"] })),
    });
    expect(await found("provision map")).toEqual([]);
    expect(await found("provision map", { person: small.sendco as PersonId, appRoles: [] })).toEqual([
      ["Provision map", `${site}/plan.docx`],
    ]);
  });

  it("are deleted with one request each, 30 days after they were removed, and cost none before", async () => {
    const file = await library.put("old plan.docx", "x");
    await library.put("new plan.docx", "x");
    await library.say(file, { Standing: "removed", RemovedOn: "2026-10-24" });
    expect(await found("plan")).toHaveLength(1);
    beacon.graphRequests.reset();
    expect(await deleteRemoved({ ...beacon.ports, clock: clockAt("2026-11-23T02:10:00Z") })).toEqual([]);
    expect(beacon.graphRequests.byOperation()).toEqual({});
    expect(await deleteRemoved({ ...beacon.ports, clock: clockAt("2026-11-24T02:10:00Z") })).toHaveLength(1);
    expect(beacon.graphRequests.byOperation()).toEqual({
      "DELETE /sites/{site}/lists/{list}/items/{item}": 1,
    });
    await expect(library.find("old plan.docx")).rejects.toThrow();
    expect(await library.find("new plan.docx")).toBeTruthy();
  });

  it("are at hand before anything is typed, for whom they are", async () => {
    await library.put("plan.docx", "x");
    await library.say(await library.put("map.docx", "x"), {
      Audience: JSON.stringify(anAudience({ roles: ["sendco"] })),
    });
    const atHand = async (person: string) => {
      await beacon.mirror.refresh();
      const actor: Actor = { person: person as PersonId, appRoles: [] };
      return (await resourcesAtHand(beacon.ports, { actor, limit: 8 })).map(({ title }) => title).sort();
    };
    expect([await atHand(small.primaryHead), await atHand(small.sendco)]).toEqual([
      ["plan"],
      ["map", "plan"],
    ]);
  });

  it("are all found again by a server that starts from what it kept", async () => {
    await library.put("kept.docx", "x");
    await found("");
    await beacon.close();
    beacon = await world.open();
    expect(await found("kept")).toEqual([["kept", `${site}/kept.docx`]]);
  });
});
