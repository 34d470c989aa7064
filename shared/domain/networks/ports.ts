import type { Network } from "./network.ts";

export interface NetworksReader {
  list(): Promise<readonly Network[]>;
}
