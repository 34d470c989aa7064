import { savedResources } from "../../../../shared/usecases/resources/saved/saved-resources.ts";
import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { savedResourcesCard } from "../../cards/resources/saved-resources.card.ts";
import { mySavedResources } from "../../questions/resource-questions.ts";
import { actorOf } from "../../turn.ts";

export const mySavedResourcesIntent = answer(mySavedResources, async ({ after }, turn) => {
  if (!turn.isPrivate) return turn.show(inPrivateCard(mySavedResources, turn.links, {}));
  const saved = await savedResources(turn.ports, actorOf(turn));
  return turn.show(savedResourcesCard(saved, { after, links: turn.links }));
});
