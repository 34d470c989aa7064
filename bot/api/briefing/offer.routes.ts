import type { FastifyInstance } from "fastify";
import type { EditorItem } from "../../../shared/contract/briefing/item.schema.ts";
import { type Offers, takenOfferSchema } from "../../../shared/contract/briefing/offer.schema.ts";
import { audienceOf, sourceOf } from "../../../shared/domain/briefing/offers/offer.ts";
import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { offeredContent, offerWords } from "../../../shared/sentences/briefing/offers.ts";
import { audienceReach } from "../../../shared/sentences/directory/audience.ts";
import { listOffers } from "../../../shared/usecases/briefing/offers/list-offers.ts";
import { takeOffer } from "../../../shared/usecases/briefing/offers/take-offer.ts";
import { parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { presentEditorItem } from "./present-edition.ts";
import { editionParams } from "./reading.routes.ts";

/** What is elsewhere in Beacon and worth an item, and the item that is made of it. */
export function offerRoutes(app: FastifyInstance, { ports, webAddress }: Api): void {
  app.get("/briefing/editions/:edition/offers", async (request): Promise<Offers> => {
    const actor = editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { offers, hasMoreResources } = accepted(await listOffers(ports, { actor, edition }));
    const directory = await ports.directory.current();
    const today = londonDate(ports.clock.now());
    return {
      offers: offers.map(({ offer, takenAs, standsIn }) => {
        const audience = audienceOf(offer);
        const people = resolveAudience(audience, directory, edition).length;
        const { kind, id, title } = sourceOf(offer);
        return {
          ...{ kind, id, title },
          about: offerWords(offer, today),
          reach: { people, sentence: audienceReach(people, audience, directory) },
          ...(takenAs ? { takenAs } : {}),
          ...(standsIn ? { standsIn } : {}),
        };
      }),
      hasMoreResources,
    };
  });

  app.post("/briefing/editions/:edition/offers", async (request, reply): Promise<EditorItem> => {
    const actor = editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const source = parse(takenOfferSchema, request.body);
    const directory = await ports.directory.current();
    const setting = { directory, today: edition, addressOf: webAddress };
    const taken = await takeOffer(ports, {
      ...{ actor, edition, source },
      inWords: (offer) => offeredContent(offer, setting),
    });
    const item = accepted(taken);
    reply.status(201);
    return presentEditorItem(item, directory);
  });
}
