import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Resources } from "../../../shared/contract/resources/resources.schema.ts";
import { parse } from "../../http/api-door.ts";
import type { Api } from "../api.ts";

const query = z.object({ q: z.string().max(200).default("") });

/** Resources kept elsewhere. */
export function resourcesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/resources", async (request): Promise<Resources> => {
    const { q } = parse(query, request.query);
    const found = await ports.resources.search(q);
    return {
      total: found.length,
      resources: found.map((link) => ({ ...link, networks: [...link.networks] })),
    };
  });
}
