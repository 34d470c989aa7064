import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Helpers, Listing } from "../../../shared/contract/resources/helpers.schema.ts";
import type { ListedHelper } from "../../../shared/domain/resources/who-can-help/listed-helper.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { reasonsInWords } from "../../../shared/sentences/resources/who-can-help.ts";
import { changeListing } from "../../../shared/usecases/resources/who-can-help/change-listing.ts";
import { findHelpers } from "../../../shared/usecases/resources/who-can-help/find-helpers.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import type { Api } from "../api.ts";
import { postLines } from "../directory/posts-in-words.ts";

const asked = z.object({ q: z.string().max(200).default("") });
/** More than anybody writes to. */
const mostShown = 20;

/** Who can help with something, of those who agreed to be listed; and whether one is listed oneself. */
export function helpersRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/helpers", async (request): Promise<Helpers> => {
    const { q: words } = parse(asked, request.query);
    const found = await findHelpers(ports, { actor: actorOf(request), words, isPrivate: true });
    const directory = await ports.directory.current();
    return {
      helpers: found.slice(0, mostShown).map(({ person: { id, name, email }, posts, reasons }) => ({
        ...{ id, name, email },
        posts: postLines(posts, directory),
        reason: reasonsInWords(reasons, words),
      })),
    };
  });

  app.get("/helpers/mine", async (request) =>
    presentListing(await ports.listedHelpers.find(actorOf(request).person)),
  );

  for (const [method, isListed] of [
    ["PUT", true],
    ["DELETE", false],
  ] as const)
    app.route({
      method,
      url: "/helpers/mine",
      handler: async (request) =>
        presentListing(await changeListing(ports, { person: actorOf(request).person, isListed })),
    });
}

const presentListing = (listed: ListedHelper | undefined): Listing =>
  listed ? { isListed: true, since: londonDate(listed.agreedAt) } : { isListed: false };
