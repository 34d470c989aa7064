import { isPack, type ResourceId } from "../../shared/domain/resources/resource.ts";
import { findResources } from "../../shared/usecases/resources/find-resources.ts";
import { resourcesShown } from "./cards/resources/resources.card.ts";
import { packWish } from "./matching/pack-wish.ts";
import { readerOf, type Turn } from "./turn.ts";

/** The pack that "show it" means: the best of those on the card of the last search. Undefined where there is none, or the text says something else. */
export async function packMeant(text: string, turn: Turn): Promise<ResourceId | undefined> {
  const last = turn.lastSearch?.recall();
  if (!last || !packWish(text)) return undefined;
  const { words, ...filters } = last;
  const { found } = await findResources(turn.ports, readerOf(turn), {
    ...{ words, filters, limit: resourcesShown },
  });
  return found.find(({ resource, isFar }) => isPack(resource) && !isFar)?.resource.id;
}
