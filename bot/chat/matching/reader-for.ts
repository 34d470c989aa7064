import type { Network } from "../../../shared/domain/networks/network.ts";
import { questionReader } from "./read-question.ts";

let kept:
  | { readonly networks: readonly Network[]; readonly read: ReturnType<typeof questionReader> }
  | undefined;

/** The reader of questions about these networks: the last one again while the networks are the same, for it indexes their names. */
export function readerFor(networks: readonly Network[]): ReturnType<typeof questionReader> {
  const isSame =
    kept?.networks.length === networks.length && kept.networks.every((each, at) => each === networks[at]);
  if (!kept || !isSame) kept = { networks: [...networks], read: questionReader(networks) };
  return kept.read;
}
