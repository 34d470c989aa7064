import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { Network, NetworkId } from "./network.ts";

export interface Networks {
  find(id: NetworkId): Promise<Versioned<Network> | undefined>;
  list(): Promise<readonly Network[]>;
  /** Creates under the network's own id; when that id is taken, answers what stands there. */
  create(network: Network): Promise<Versioned<Network>>;
  save(
    network: Network,
    version: string,
  ): Promise<Result<Versioned<Network>, "network.changed" | "network.not-found">>;
}
