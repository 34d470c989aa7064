import { expect } from "@jest/globals";
import type { FastifyBaseLogger } from "fastify";
import type { Beacon } from "../../bot/compose.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { type Answer, type Call, caller, type Request } from "./caller.ts";
import { appRoles, guardedTrust, people } from "./guarded-trust.ts";
import { openBeacon } from "./open-beacon.ts";
import { storedRows } from "./stored-rows.ts";

export interface GuardedServer {
  readonly world: BeaconWorld;
  readonly beacon: Beacon;
  readonly call: Call;
  /** What an editor is answered, after making sure that no row was touched on the way. */
  refusal(request: `${string} /${string}`, more?: Request): Promise<Answer>;
  close(): Promise<void>;
}

/** Beacon over the guarded trust, and the ways to ask it. `bend` may change what passes between it and the tenant. */
export async function guardedServer({
  log,
  bend = (fetch) => fetch,
}: {
  log?: FastifyBaseLogger;
  bend?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
} = {}): Promise<GuardedServer> {
  const world = await beaconWorld(guardedTrust());
  const beacon = await openBeacon(world, { fetch: bend(world.fetch), ...(log ? { log } : {}) });
  const call = caller(world, beacon, appRoles);
  return {
    world,
    beacon,
    call,
    async refusal(request, more) {
      const before = await storedRows(beacon);
      const answer = await call(people.editor, request, more);
      expect(await storedRows(beacon)).toEqual(before);
      return answer;
    },
    async close() {
      await beacon.close();
      await world.close();
    },
  };
}

/** The places that a refusal names, each with what is wrong there. */
export const places = (answer: Answer): Readonly<Record<string, string>> =>
  Object.fromEntries((answer.problem?.errors ?? []).map(({ pointer, code }) => [pointer, code]));
