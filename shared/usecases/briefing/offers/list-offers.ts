import { isOpenForEditing, isOut, standingItems } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { type Offer, sourceOf } from "../../../domain/briefing/offers/offer.ts";
import { offersFor } from "../../../domain/briefing/offers/offers-for.ts";
import { stillOpen } from "../../../domain/briefing/offers/still-open.ts";
import { type Stands, whereItStands } from "../../../domain/briefing/offers/where-it-stands.ts";
import { briefingTuesdays } from "../../../domain/briefing/tuesdays.ts";
import { type Actor, canEditBriefing } from "../../../domain/directory/actor.ts";
import { nobody } from "../../../domain/directory/audience.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { addDays } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { answerSetting } from "../handover/answer-setting.ts";
import { knownMessages } from "../key-messages/known-messages.ts";
import { blankEdition } from "../write-item.ts";

export type OfferPorts = Pick<
  Ports,
  | "editions"
  | "items"
  | "keyMessages"
  | "meetings"
  | "minutes"
  | "networks"
  | "courses"
  | "resources"
  | "receipts"
  | "directory"
  | "clock"
>;

export interface Offers {
  readonly offers: readonly (Stands & { readonly offer: Offer })[];
  /** Whether more resources are new or changed than are offered. */
  readonly hasMoreResources: boolean;
}

/** What was asked longer ago and is still open is for the results to show, not for another reminder. */
const editionsLookedBack = 2;

/** After a bulk upload an editor chooses from the newest; the rest is found in Resources. */
const resourcesOffered = 20;

/**
 * What an edition could have an item of, each with where it stands already; nothing once the edition has gone out. Only what the
 * editor may see themselves. Asks nothing of Graph.
 */
export async function listOffers(
  ports: OfferPorts,
  { actor, edition: id }: { actor: Actor; edition: EditionId },
): Promise<Result<Offers, "access.refused">> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const edition = (await ports.editions.find(id))?.value ?? blankEdition(id);
  if (!isOpenForEditing(edition)) return ok({ offers: [], hasMoreResources: false });
  const editions = (await ports.editions.list()).map(({ value }) => value);
  const directory = await ports.directory.current();
  const networks = await ports.networks.list();
  const out = editions.filter((each) => isOut(each) && each.id < id).sort((a, b) => (a.id < b.id ? -1 : 1));
  const [next] = briefingTuesdays(addDays(id, 1), 1, directory.schools, await ports.directory.closures());
  const reader = { actor, directory, networks, today: londonDate(ports.clock.now()) };
  const since = out.at(-1)?.id ?? addDays(id, -7);
  const changed = (await ports.resources.recent({ reader, limit: resourcesOffered + 1 })).filter(
    ({ changedOn }) => changedOn !== undefined && changedOn >= since,
  );
  const planned = (await knownMessages(ports, id)).flatMap(({ message, elsewhere }): Offer[] => {
    const saying = message.sayings.find((each) => each.edition === id);
    return saying ? [{ kind: "key-message", message, saying, elsewhere }] : [];
  });
  const again = stillOpen(out.slice(-editionsLookedBack), await answerSetting(ports));
  const anew = offersFor(id, {
    ...{ networks, last: since, next: next ?? addDays(id, 7) },
    meetings: (await ports.meetings.list()).map(({ value }) => value),
    minutes: (await ports.minutes.list()).map(({ value }) => value),
    courses: await ports.courses.list(),
    resources: changed.slice(0, resourcesOffered),
    everybody: { ...nobody, roles: ["headteacher"] },
  });
  const written = await Promise.all(
    editions.map(async (each) => ({
      edition: each,
      items: isOpenForEditing(each)
        ? standingItems(
            each,
            (await ports.items.listIn(each.id)).map(({ value }) => value),
          )
        : (each.frozenItems ?? []),
    })),
  );
  return ok({
    offers: [...planned, ...again, ...anew].map((offer) => ({
      offer,
      ...whereItStands(sourceOf(offer), id, written),
    })),
    hasMoreResources: changed.length > resourcesOffered,
  });
}
