import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { freePorts, listening, portOf } from "./stack/free-ports.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { startBeacon } from "./stack/start-beacon.ts";

const stack = sharedStack();

describe("starting and stopping Beacon on a laptop", () => {
  it("prints where the tab, the chat and the tenant's page are", () => {
    expect(stack.firstStart.printed).toContain(`The tab              ${stack.tab}\n`);
    expect(stack.firstStart.printed).toContain(`Chat with the bot    ${stack.playground}\n`);
    expect(stack.firstStart.printed).toContain(`What reached Teams   ${stack.tenant}\n`);
  });

  it("is ready within ten seconds when it was started before", () => {
    console.log(
      `Ready in ${stack.firstStart.seconds.toFixed(1)} s at the first start, ${stack.secondStart.seconds.toFixed(1)} s at the second.`,
    );
    expect(stack.secondStart.printed).not.toContain("Filling");
    expect(stack.secondStart.seconds).toBeLessThan(10);
  });

  it("leaves no process behind when it is stopped with Ctrl+C", () => {
    expect(stack.firstStart.stopped).toEqual({ exitCode: 0, leftSomething: false });
    expect(stack.firstStart.printed).not.toContain("ended by itself");
  });

  it("says which port is taken and how to choose another, once, and ends", async () => {
    const other = await listening(0);
    const folder = mkdtempSync(join(tmpdir(), "beacon-busy-"));
    const [tenant, playground] = await freePorts(2);
    const beacon = startBeacon({
      BEACON_DATA_FOLDER: folder,
      BEACON_PORT: String(portOf(other)),
      LOCAL_TENANT_PORT: String(tenant),
      PLAYGROUND_PORT: String(playground),
    });
    try {
      expect(await beacon.ended).toBe(1);
      expect(beacon.printed()).toBe(
        `Port ${portOf(other)} is in use, perhaps by a Beacon that still runs. Stop it, or choose another port: BEACON_PORT=${portOf(other) + 1} npm start\n`,
      );
      expect(beacon.isAnythingLeft()).toBe(false);
    } finally {
      other.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);
});
