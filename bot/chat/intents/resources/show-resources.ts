import type { FoundResources } from "../../../../shared/domain/resources/ports.ts";
import type { ResourceId } from "../../../../shared/domain/resources/resource.ts";
import { findResources } from "../../../../shared/usecases/resources/find-resources.ts";
import { suggestNetworks } from "../../../../shared/usecases/resources/requests/suggest-networks.ts";
import { savedResources } from "../../../../shared/usecases/resources/saved/saved-resources.ts";
import { nothingLeftCard } from "../../cards/resources/nothing-left.card.ts";
import { noResourcesCard, resourcesCard, resourcesShown } from "../../cards/resources/resources.card.ts";
import { plainSearch } from "../../plain-search.ts";
import type { AskedResources } from "../../questions/resource-questions.ts";
import { actorOf, type Reply, readerOf, type Turn } from "../../turn.ts";

/** What fits some words that may have asked for something else: said so, with the way to what can be asked. */
export async function showResourcesInDoubt(words: string, turn: Turn): Promise<Reply> {
  const found = await plainSearch(turn, words);
  turn.lastSearch?.keep({ words });
  return showFound(found, { words, after: 0, isInDoubt: true }, turn);
}

/** The card of what fits, which "secondary only" then narrows. */
export async function showResources(asked: AskedResources, turn: Turn, note?: string): Promise<Reply> {
  const { words, after, phase, kind, publisher } = asked;
  const { links } = turn;
  const isNarrowed = Boolean(phase || kind || publisher);
  const found =
    isNarrowed || after > 0
      ? await findResources(turn.ports, readerOf(turn), {
          words,
          filters: { phase, kind, publisher },
          limit: after + resourcesShown,
        })
      : await plainSearch(turn, words);
  turn.lastSearch?.keep({ words, phase, kind, publisher });
  // Narrowed to nothing is not missed: the words were found. Nor is the same card shown once more a search.
  if (!isNarrowed && note === undefined)
    turn.ports.missedSearches.note({ person: turn.person, words, isFound: found.total > 0 });
  if (found.total <= after && isNarrowed) return turn.show(nothingLeftCard(asked, links));
  if (found.total <= after) {
    const { likely } = await suggestNetworks(turn.ports, { actor: actorOf(turn), words });
    return turn.show(noResourcesCard(words, { didYouMean: found.didYouMean, networks: likely, links }));
  }
  return showFound(found, { ...asked, note }, turn);
}

const showFound = async (
  found: FoundResources,
  asked: AskedResources & { note?: string | undefined; isInDoubt?: boolean },
  turn: Turn,
): Promise<Reply> =>
  turn.show(resourcesCard(found, { ...asked, links: turn.links, saved: await savedBy(turn) }));

/** Where others read along, nothing says what the asker saved. */
async function savedBy(turn: Turn): Promise<ReadonlySet<ResourceId>> {
  const saved = turn.isPrivate ? await savedResources(turn.ports, actorOf(turn)) : [];
  return new Set(saved.map(({ id }) => id));
}
