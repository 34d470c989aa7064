import type { Network, NetworkId } from "../domain/networks/network.ts";
import type { Networks } from "../domain/networks/ports.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryNetworks(...networks: readonly Network[]): Networks {
  const rows = new Rows<NetworkId, Network>();
  for (const network of networks) rows.put(network.id, network);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all().map(({ value }) => value),
    create: async (network) => rows.find(network.id) ?? rows.put(network.id, network),
    async save(network, version) {
      const standing = rows.find(network.id);
      if (!standing) return refuse("network.not-found");
      return standing.version === version ? ok(rows.put(network.id, network)) : refuse("network.changed");
    },
  };
}
