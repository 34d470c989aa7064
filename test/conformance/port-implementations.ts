import { inMemoryPorts } from "../../shared/testing/in-memory-ports.ts";
import { beaconWorld } from "../world/beacon-world.ts";
import type { PortImplementation } from "./port-implementation.ts";
import { realTenant } from "./real-tenant.ts";

const inMemory: PortImplementation = {
  name: "in memory",
  reachesNobody: true,
  async open(world) {
    const ports = inMemoryPorts(world);
    return {
      ports,
      feedEntries: async (person) => {
        // A place and its loss are one entry, as in Teams.
        const told = ports.sent.told.map((key) => key.replace(/^no-place /, "place "));
        const entries = new Set([...ports.sent.notified.keys(), ...told]);
        return [...entries].filter((key) => key.endsWith(` ${person}`)).length;
      },
      close: async () => {},
    };
  },
};

const overLocalTenant: PortImplementation = {
  name: "over the local tenant",
  reachesNobody: true,
  async open(given) {
    const world = await beaconWorld(given);
    const beacon = await world.open();
    return {
      ports: beacon.ports,
      graphRequests: beacon.graphRequests,
      async feedEntries(person) {
        const { notifications } = await world.outbox();
        return notifications.filter(({ userId }) => userId === person).length;
      },
      async close() {
        await beacon.close();
        await world.close();
      },
    };
  },
};

/** Everything that implements the ports. What one promises, all must keep. */
export const portImplementations: readonly PortImplementation[] = [inMemory, overLocalTenant, realTenant];
