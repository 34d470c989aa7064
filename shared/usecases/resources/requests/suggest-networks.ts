import type { Actor } from "../../../domain/directory/actor.ts";
import { isInAudience } from "../../../domain/directory/audience.ts";
import type { Network } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { networksToAsk, ownNetworks } from "../../../domain/resources/requests/networks-to-ask.ts";
import type { ResourceReader } from "../../../domain/resources/resource-rights.ts";
import { schoolThesaurus } from "../../../domain/resources/search/thesaurus/school-thesaurus.ts";
import { wordsIn } from "../../../domain/resources/search/words-in.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

export interface SuggestedNetworks {
  /** The one to ask, or those that are about equally likely; none in a trust without networks. */
  readonly likely: readonly Network[];
  /** All the others, by name. */
  readonly others: readonly Network[];
}

/** So many words of a search are looked up one by one; more say nothing new of whom to ask. */
const wordsLookedUp = 8;
/** So many of the best resources for a word tell whose work it is. */
const telling = 5;

/** Whom to ask for what a search did not find. */
export async function suggestNetworks(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, words }: { actor: Actor; words: string },
): Promise<SuggestedNetworks> {
  const reader = await resourceReader(ports, actor);
  const networks = await ports.networks.list();
  const belongs = ({ members }: Network) =>
    isInAudience(members, actor.person, reader.directory, reader.today);
  const ids = networksToAsk({
    words,
    networks,
    own: ownNetworks(actor.person, networks, belongs),
    fields: await fieldsOf(ports, words, reader),
    thesaurus: schoolThesaurus,
  });
  const byId = new Map(networks.map((network) => [network.id, network]));
  return {
    likely: ids.flatMap((id) => byId.get(id) ?? []),
    others: networks
      .filter(({ id }) => !ids.includes(id))
      .sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
  };
}

/** In whose collection the best resources for the words are, word by word: together they met too little to be an answer. */
async function fieldsOf(
  { resources }: Pick<Ports, "resources">,
  words: string,
  reader: ResourceReader,
): Promise<ReadonlyMap<string, number>> {
  const sought = [...new Set(wordsIn(words).map(({ word }) => word))].slice(0, wordsLookedUp);
  const fields = new Map<string, number>();
  let told = 0;
  for (const word of sought) {
    const { found } = await resources.search({ words: word, reader, limit: telling });
    if (found.length === 0) continue;
    told++;
    for (const { resource } of found)
      for (const network of resource.networks)
        fields.set(network, (fields.get(network) ?? 0) + 1 / found.length);
  }
  return new Map([...fields].map(([network, share]) => [network, share / Math.max(told, 1)]));
}
