import type { FastifyInstance } from "fastify";
import type { MissedSearches } from "../../../shared/contract/resources/missed-searches.schema.ts";
import { listMissedSearches } from "../../../shared/usecases/resources/missed/list-missed-searches.ts";
import { actorOf } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";

/** What was searched for and not found, for those who curate. */
export function missedSearchesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/resources/upkeep/not-found", async (request): Promise<MissedSearches> => {
    const { since, searches } = accepted(await listMissedSearches(ports, { actor: actorOf(request) }));
    return {
      since,
      searches: searches.map(({ words, times, pinned }) => ({
        ...{ words, times },
        pinned: pinned.map(({ id, title }) => ({ id, title })),
      })),
    };
  });
}
