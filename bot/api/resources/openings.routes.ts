import type { FastifyInstance } from "fastify";
import type { MostOpened, OpenedByColleagues } from "../../../shared/contract/resources/openings.schema.ts";
import { standingOf } from "../../../shared/domain/resources/resource.ts";
import { listMostOpened } from "../../../shared/usecases/resources/openings/list-most-opened.ts";
import { listOpenedByColleagues } from "../../../shared/usecases/resources/openings/list-opened-by-colleagues.ts";
import { noteOpening } from "../../../shared/usecases/resources/openings/note-opening.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentResource } from "./present-resource.ts";
import { resourceParams } from "./resource-params.ts";

/** As many as are taken in at a glance, above what can be searched. */
const colleaguesShown = 5;

/** What is opened: counted, told to colleagues and to those who keep it. */
export function openingsRoutes(app: FastifyInstance, { ports }: Api): void {
  app.post("/resources/:resource/opened", async (request, reply) => {
    const { resource: id } = parse(resourceParams, request.params);
    accepted(await noteOpening(ports, { actor: actorOf(request), id }));
    return reply.status(204).send();
  });

  app.get("/resources/opened-by-colleagues", async (request): Promise<OpenedByColleagues> => {
    const opened = await listOpenedByColleagues(ports, { actor: actorOf(request), limit: colleaguesShown });
    return { resources: opened.map(({ resource, by }) => ({ ...presentResource(resource), by })) };
  });

  app.get("/resources/upkeep/opened", async (request): Promise<MostOpened> => {
    const { since, opened } = accepted(await listMostOpened(ports, { actor: actorOf(request) }));
    const names = new Map((await ports.networks.list()).map(({ id, name }) => [id as string, name]));
    return {
      since,
      resources: opened.map(({ resource, times }) => ({
        ...{ id: resource.id, title: resource.title, times },
        networks: resource.networks.flatMap((id) => names.get(id) ?? []),
        isSuperseded: standingOf(resource).status === "superseded",
      })),
    };
  });
}
