import type { FastifyInstance } from "fastify";
import type { SavedResources } from "../../../shared/contract/resources/saved-resources.schema.ts";
import { saveResource } from "../../../shared/usecases/resources/keep/save-resource.ts";
import { savedResources } from "../../../shared/usecases/resources/saved/saved-resources.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentResource } from "./present-resource.ts";
import { resourceParams } from "./resource-params.ts";

/** What the reader saved for themselves. */
export function savedResourcesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/resources/saved", async (request): Promise<SavedResources> => {
    const saved = await savedResources(ports, actorOf(request));
    return { resources: saved.map(presentResource) };
  });

  for (const [method, isSaved] of [
    ["PUT", true],
    ["DELETE", false],
  ] as const)
    app.route({
      method,
      url: "/resources/:resource/saved",
      handler: async (request, reply) => {
        const { resource: id } = parse(resourceParams, request.params);
        accepted(await saveResource(ports, { actor: actorOf(request), id, isSaved }));
        return reply.status(204).send();
      },
    });
}
