import type { Network } from "../../../../shared/domain/networks/network.ts";
import type { TypedAsk } from "../../ask.ts";
import { action } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { paragraph } from "../text.ts";

/** Teams shows six buttons and hides the rest behind a menu that is hard to find on a phone. */
const buttonsShown = 6;

/** Asks back which network is meant; the question goes on with the one pressed. */
export function chooseNetworkCard(
  ask: TypedAsk,
  networks: readonly Network[],
  named: Readonly<Record<string, unknown>>,
  words = "Which network do you mean?",
  most = buttonsShown,
): AdaptiveCard {
  return card({
    fallbackText: words,
    body: [paragraph(words)],
    actions: networks.slice(0, most).map(({ id, name }) => action(ask, name, { ...named, networks: [id] })),
  });
}
