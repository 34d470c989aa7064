import type { Network } from "../../networks/network.ts";
import type { PinnedAnswer } from "./pinned-answer.ts";

/** In whose name an answer was pinned; "curators" where its network is no more. */
export type ChosenBy =
  | { readonly kind: "network"; readonly name: string }
  | { readonly kind: "central-team" | "curators" };

export function chosenBy(
  { network: id }: Pick<PinnedAnswer, "network">,
  networks: readonly Pick<Network, "id" | "name">[],
): ChosenBy {
  if (id === undefined) return { kind: "central-team" };
  const network = networks.find((each) => each.id === id);
  return network ? { kind: "network", name: network.name } : { kind: "curators" };
}
