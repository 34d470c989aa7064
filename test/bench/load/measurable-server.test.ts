import { describe, expect, it } from "@jest/globals";
import { freePorts } from "../../e2e/stack/free-ports.ts";
import { beaconWorld } from "../../world/beacon-world.ts";
import { buildServers } from "../../world/server-process.ts";
import { trustOf } from "../trust-of.ts";
import { measurableServer } from "./measurable-server.ts";

describe("a server under load", () => {
  it("starts as on a laptop, tells what it has used, and ends when told", async () => {
    await buildServers();
    const world = await beaconWorld(trustOf(30), { listens: true });
    const [port] = await freePorts(1);
    const server = await measurableServer({ ...world.environment, BEACON_PORT: String(port) });
    try {
      expect(await server.usage()).toEqual({
        processorMilliseconds: expect.any(Number),
        megabytes: expect.any(Number),
        heapMegabytes: expect.any(Number),
      });
    } finally {
      server.signal("SIGTERM");
    }
    expect(await server.ended).toBe(0);
    await world.close();
  });
});
