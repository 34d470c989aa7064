import { findResources } from "../../../shared/usecases/resources/find-resources.ts";
import { suggestNetworks } from "../../../shared/usecases/resources/requests/suggest-networks.ts";
import { answer } from "../answer.ts";
import { lookForCard, noResourcesCard, resourcesCard, resourcesShown } from "../cards/resources.card.ts";
import { findResources as question } from "../resource-questions.ts";
import { actorOf, readerOf } from "../turn.ts";

export const findResourcesIntent = answer(question, async (asked, turn) => {
  const { words, after, phase } = asked;
  if (words === "") return turn.show(lookForCard());
  const answered = await findResources(turn.ports, readerOf(turn), {
    words,
    filters: { phase },
    limit: after + resourcesShown,
  });
  turn.ports.missedSearches.note({ person: turn.person, words, isFound: answered.total > 0 });
  if (answered.total > after) return turn.show(resourcesCard(answered, { ...asked, links: turn.links }));
  const { likely } = await suggestNetworks(turn.ports, { actor: actorOf(turn), words });
  return turn.show(
    noResourcesCard(words, { didYouMean: answered.didYouMean, networks: likely, links: turn.links }),
  );
});
