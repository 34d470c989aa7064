import { answer } from "../answer.ts";
import { lookForCard, noResourcesCard, resourcesCard, resourcesShown } from "../cards/resources.card.ts";
import { findResources } from "../resource-questions.ts";

export const findResourcesIntent = answer(findResources, async (asked, turn) => {
  const { words, after, phase } = asked;
  if (words === "") return turn.show(lookForCard());
  const answered = await turn.ports.resources.search({
    words,
    filters: { phase },
    limit: after + resourcesShown,
  });
  return turn.show(
    answered.total > after
      ? resourcesCard(answered, { ...asked, links: turn.links })
      : noResourcesCard(words, { didYouMean: answered.didYouMean, links: turn.links }),
  );
});
