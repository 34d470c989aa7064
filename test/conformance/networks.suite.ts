import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Network, NetworkId } from "../../shared/domain/networks/network.ts";
import { aNetwork, anAudience } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

const withEverything = (id: string): Network => ({
  id: id as NetworkId,
  name: "Maths & 'number'",
  purpose: "First line.\nSecond line.",
  leads: ["p-1" as PersonId, "p-2" as PersonId],
  members: anAudience({ roles: ["maths-lead"], phases: ["primary"] }),
  phases: ["primary", "secondary"],
  meetingsPerYear: 4,
  channel: { name: "Maths", address: "https://teams.example/l/channel/maths?a=1&b=2" },
  library: { name: "Maths library", address: "https://beacon.sharepoint.example/sites/Beacon/maths" },
});

/** What any store of networks keeps. */
export function networksSuite(opened: () => OpenedPorts): void {
  const networks = () => opened().ports.networks;

  it("keep all that the central team says of one", async () => {
    const network = withEverything("n-whole");
    await requestsOf(opened(), creation, () => networks().create(network));
    expect((await networks().find(network.id))?.value).toEqual(network);
  });

  it("are read without asking Graph", async () => {
    await networks().create(aNetwork("n-read"));
    await requestsOf(opened(), {}, async () => {
      expect((await networks().find("n-read" as NetworkId))?.value.name).toBe("Network n-read");
      expect(await networks().find("n-never" as NetworkId)).toBeUndefined();
      expect((await networks().list()).map(({ id }) => id)).toContain("n-read");
    });
  });

  it("answer the first when one is made twice (invariant 2)", async () => {
    const first = await networks().create(aNetwork("n-twice"));
    expect(await networks().create(aNetwork("n-twice", { name: "Other" }))).toEqual(first);
  });

  it("are saved under a new version, with what was taken away gone", async () => {
    const { version } = await networks().create(withEverything("n-saved"));
    const plain = aNetwork("n-saved");
    await requestsOf(opened(), change, () => networks().save(plain, version));
    const standing = await networks().find(plain.id);
    expect(standing?.value).toEqual(plain);
    expect(standing?.version).not.toBe(version);
  });

  it("refuse a save that lost the race, and show what the other wrote (invariant 3)", async () => {
    const { version } = await networks().create(aNetwork("n-race"));
    await networks().save(aNetwork("n-race", { name: "First" }), version);
    const lost = await requestsOf(opened(), lostRace, () =>
      networks().save(aNetwork("n-race", { name: "Second" }), version),
    );
    expect(lost).toEqual({ ok: false, code: "network.changed" });
    expect((await networks().find("n-race" as NetworkId))?.value.name).toBe("First");
  });

  it("refuse to save one that was never made", async () => {
    expect(await networks().save(aNetwork("n-nowhere"), '"none,1"')).toEqual({
      ok: false,
      code: "network.not-found",
    });
  });
}
