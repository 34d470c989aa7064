import { aNetwork } from "../../../shared/testing/builders.ts";
import { inMemoryNetworks } from "../../../shared/testing/in-memory-networks.ts";
import type { InMemoryPorts } from "../../../shared/testing/in-memory-ports.ts";
import { tuesdayWorld } from "../chat.fixture.ts";

/** Wednesday 25 November, with a network of maths leads. */
export const proposingWorld = (): InMemoryPorts => ({
  ...tuesdayWorld(),
  networks: inMemoryNetworks(aNetwork("maths", { name: "Maths" })),
});

export const proposedIn = async (
  ports: InMemoryPorts,
  person: Parameters<InMemoryPorts["proposals"]["listOf"]>[0],
) => (await ports.proposals.listOf(person)).map(({ value }) => value);
