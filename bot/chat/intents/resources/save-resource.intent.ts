import { saveResource } from "../../../../shared/usecases/resources/keep/save-resource.ts";
import { savedResources } from "../../../../shared/usecases/resources/saved/saved-resources.ts";
import { answer } from "../../answer.ts";
import { savedResourcesCard } from "../../cards/resources/saved-resources.card.ts";
import { saveResource as question } from "../../questions/resource-questions.ts";
import { actorOf } from "../../turn.ts";
import { packShown } from "./show-pack.intent.ts";
import { showResources } from "./show-resources.ts";

export const saveResourceIntent = answer(question, async ({ id, isSaved, on }, turn) => {
  const actor = actorOf(turn);
  const done = await saveResource(turn.ports, { actor, id, isSaved });
  const note = !done.ok
    ? turn.sentence(done.code)
    : isSaved
      ? "Saved. Ask for “my saved resources” to see it again."
      : "No longer saved.";
  if (on.list === "pack") return packShown({ id: on.pack, after: on.after }, turn, note);
  if (on.list === "found") return showResources(on, turn, note);
  const saved = await savedResources(turn.ports, actor);
  return turn.show(savedResourcesCard(saved, { after: on.after, links: turn.links, note }));
});
