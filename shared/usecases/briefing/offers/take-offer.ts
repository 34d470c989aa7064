import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { BriefingItem, ItemContent } from "../../../domain/briefing/item.ts";
import { type Offer, ownersOf, sourceOf } from "../../../domain/briefing/offers/offer.ts";
import { isSameSource, type SourceKey } from "../../../domain/briefing/offers/source.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import { digest } from "../../../domain/resources/digest.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { type AddItemRefusal, addItem } from "../write-item.ts";
import { listOffers, type OfferPorts } from "./list-offers.ts";

/**
 * Makes an item of what is offered, in these words. Safe to repeat and to race: of one thing there is one item in an edition, since
 * its id comes from both (invariant 2); an editor who comes second is answered the first's.
 */
export async function takeOffer(
  ports: OfferPorts,
  {
    actor,
    edition,
    source,
    inWords,
  }: {
    actor: Actor;
    edition: EditionId;
    source: SourceKey;
    inWords: (offer: Offer) => Omit<ItemContent, "owner">;
  },
): Promise<Result<Versioned<BriefingItem>, AddItemRefusal | "offer.not-found" | "access.refused">> {
  const listed = await listOffers(ports, { actor, edition });
  if (!listed.ok) return listed;
  const found = listed.value.offers.find(({ offer }) => isSameSource(sourceOf(offer), source));
  if (!found) return refuse("offer.not-found");
  const taken = found.takenAs && (await ports.items.find(found.takenAs));
  if (taken) return ok(taken);
  const { offer } = found;
  const directory = await ports.directory.current();
  const owner = ownersOf(offer).find((person) => directory.person(person)) ?? actor.person;
  return addItem(ports, {
    ...{ edition, source: { ...sourceOf(offer), takenAt: ports.clock.now() } },
    id: `offer-${digest(`${edition} ${source.kind} ${source.id}`)}` as ItemId,
    content: { ...inWords(offer), owner },
  });
}
