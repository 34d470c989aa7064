import type { PersonId } from "../../directory/person.ts";
import type { Network, NetworkId } from "../../networks/network.ts";
import { metBy, soughtTerms } from "../search/sought-terms.ts";
import type { Thesaurus } from "../search/thesaurus.ts";

/** What the words of a search say of a network's work: a word of its name far more than one of its purpose. */
const weights = { name: 3, purpose: 1, field: 1.5, own: 0.5 } as const;
/** Two networks are equally likely when the second has as much of the first's likelihood as this. */
const asLikely = 0.85;

export interface WhomToAsk {
  readonly words: string;
  readonly networks: readonly Pick<Network, "id" | "name" | "purpose">[];
  /** Those to which whoever asks belongs. */
  readonly own: ReadonlySet<NetworkId>;
  /** How much of what the library holds on the words, one by one, is in whose collection: from 0 to 1. */
  readonly fields: ReadonlyMap<string, number>;
  readonly thesaurus: Thesaurus;
}

/**
 * The networks that are likely to know, the likeliest first: what the words say of their names and work, what the library holds
 * of the kind, and to which of them whoever asks belongs. Only those that are about equally likely; a single one is the one to
 * ask. All, by name, where nothing tells.
 */
export function networksToAsk(asked: WhomToAsk): NetworkId[] {
  const sought = soughtTerms(asked.words, asked.thesaurus);
  const scored = asked.networks
    .map((network) => {
      const told =
        weights.name * metBy(sought, network.name) +
        weights.purpose * metBy(sought, network.purpose) +
        weights.field * (asked.fields.get(network.id) ?? 0);
      return { network, score: told + (asked.own.has(network.id) ? weights.own : 0) };
    })
    .sort((a, b) => b.score - a.score || a.network.name.localeCompare(b.network.name, "en-GB"));
  const best = scored[0]?.score ?? 0;
  const likely = scored.filter(({ score }) => score > 0 && score >= best * asLikely);
  return (likely.length > 0 ? likely : scored).map(({ network }) => network.id);
}

/** Whose networks: those they lead or belong to. */
export const ownNetworks = (
  person: PersonId,
  networks: readonly Network[],
  belongs: (network: Network) => boolean,
): ReadonlySet<NetworkId> =>
  new Set(
    networks.filter((network) => network.leads.includes(person) || belongs(network)).map(({ id }) => id),
  );
