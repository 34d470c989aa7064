import type { PersonId } from "../../../domain/directory/person.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";

/** How many requests wait for an answer in each of somebody's own networks, of what others asked; networks where none waits are left out. */
export async function waitingRequests(
  { resourceRequests }: Pick<Ports, "resourceRequests">,
  { person, networks }: { person: PersonId; networks: readonly NetworkId[] },
): Promise<ReadonlyMap<NetworkId, number>> {
  const waiting = new Map<NetworkId, number>();
  for (const id of networks) {
    const open = (await resourceRequests.listFor(id)).filter(
      ({ standing, askers }) =>
        standing.status === "open" && askers.every((asker) => asker.person !== person),
    );
    if (open.length > 0) waiting.set(id, open.length);
  }
  return waiting;
}
