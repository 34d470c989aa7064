import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";
import { aPerson } from "../../shared/testing/builders.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

jest.setTimeout(120_000);

const resource = (number: number): Resource => ({
  ...{
    id: `r${number}` as ResourceId,
    title: `Phonics plan ${number}`,
    address: `https://a.example/${number}`,
  },
  ...{ publisher: "", kind: "plan", phase: "all", networks: [], description: `For week ${number}.` },
});
const words = "phonics week 7";

describe("a server's start", () => {
  let world: BeaconWorld;
  beforeEach(async () => {
    const resources = Array.from({ length: 40 }, (_, number) => resource(number));
    world = await beaconWorld({ people: [aPerson("ann", "Ann")], resources });
  });
  afterEach(() => world.close());

  const started =
    <Answer>(during: (beacon: Beacon) => Promise<Answer>) =>
    async (): Promise<Answer> => {
      const beacon = await world.open({ keepMirror: true });
      try {
        return await during(beacon);
      } finally {
        await beacon.close();
      }
    };
  const found = async ({ ports }: Beacon) => {
    const { found, total } = await ports.resources.search({ words, reader: "everybody", limit: 50 });
    return { total, ids: found.map(({ resource: { id } }) => id) };
  };
  const start = started(async (beacon) => ({
    read: beacon.ports.resources.readAtStart,
    found: await found(beacon),
  }));
  const file = () => join(world.config.BEACON_CACHE_FOLDER, "search-index.bin");

  it("reads no resource again that the last server's index knew, and finds the same", async () => {
    const first = await start();
    expect(first.read).toBe(40);
    expect(first.found.ids[0]).toBe("r7");
    const second = await start();
    expect(second).toEqual({ read: 0, found: first.found });
  });

  it("reads only what changed while no server ran", async () => {
    await start();
    const other = await world.open();
    const standing = await other.ports.resources.find("r3" as ResourceId);
    if (!standing) throw new Error("Nothing to change");
    await other.ports.resources.save({ ...standing.value, title: "Phonics, week 7 again" }, standing.version);
    await other.ports.resources.addLink({ ...resource(99), title: "Phonics for week 7" });
    await other.close();
    const second = await start();
    expect(second.read).toBe(2);
    expect(second.found.ids).toEqual(expect.arrayContaining(["r3", "r99", "r7"]));
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ["something else", () => Buffer.from("not an index\n at all")],
    ["empty", () => Buffer.alloc(0)],
  ])("builds the index anew when the file is %s, and keeps a good one", async (_name, spoilt) => {
    const first = await start();
    await writeFile(file(), spoilt(await readFile(file())));
    expect(await start()).toEqual(first);
    expect((await start()).read).toBe(0);
  });
});
