import { isInAudience } from "../../../../shared/domain/directory/audience.ts";
import type { Network, NetworkId } from "../../../../shared/domain/networks/network.ts";
import { leadsNetwork } from "../../../../shared/domain/networks/network.ts";
import type { Turn } from "../../turn.ts";

/** The networks of these ids, narrowed to those that the person leads, or else belongs to, where their words fit several. */
export async function networksMeant(turn: Turn, ids: readonly NetworkId[]): Promise<Network[]> {
  const named = (await turn.ports.networks.list()).filter(({ id }) => ids.includes(id));
  if (named.length < 2) return named;
  const led = named.filter((network) => leadsNetwork(turn.person, network));
  if (led.length > 0) return led;
  const directory = await turn.ports.directory.current();
  const own = named.filter(({ members }) => isInAudience(members, turn.person, directory, turn.today));
  return own.length > 0 ? own : named;
}

export const networkIds = (networks: readonly Network[]): NetworkId[] => networks.map(({ id }) => id);
