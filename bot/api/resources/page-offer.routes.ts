import type { FastifyInstance } from "fastify";
import { askedOfferSchema, type OfferOfPage } from "../../../shared/contract/resources/page-offer.schema.ts";
import { offerFromPage } from "../../../shared/usecases/resources/links/offer-from-page.ts";
import { parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";

/** What a page says of itself, for whoever is about to add a link to it. */
export function pageOfferRoutes(app: FastifyInstance, { ports }: Api): void {
  app.post("/resources/links/offer", async (request): Promise<OfferOfPage> => {
    const { address } = parse(askedOfferSchema, request.body);
    const offer = accepted(await offerFromPage(ports, { address: address.trim() }));
    return "said" in offer ? offer.said : offer;
  });
}
