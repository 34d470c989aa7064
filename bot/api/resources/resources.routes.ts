import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { ResourceDetail, Resources } from "../../../shared/contract/resources/resources.schema.ts";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { findResources } from "../../../shared/usecases/resources/find-resources.ts";
import { readResource } from "../../../shared/usecases/resources/read-resource.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentResource } from "./present-resource.ts";

const filter = z.string().max(100).optional();
const query = z.object({
  q: z.string().max(200).default(""),
  network: filter,
  phase: filter,
  kind: filter,
  publisher: filter,
});

const params = z.object({
  resource: z
    .string()
    .min(1)
    .max(200)
    .transform((id) => id as ResourceId),
});

/** As many as anybody reads through; the rest are counted, and found with more words or a filter. */
const mostAnswered = 100;

/** Documents of the libraries and links, searched and seen one by one. */
export function resourcesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/resources", async (request): Promise<Resources> => {
    const actor = actorOf(request);
    const { q, ...filters } = parse(query, request.query);
    const { found, counts, total, didYouMean } = await findResources(ports, actor, {
      words: q,
      filters,
      // Somebody may be typing still: the tab asks whenever typing rests.
      isUnfinished: true,
      limit: mostAnswered,
    });
    // A filter that leaves nothing does not tell that there is nothing.
    if (Object.values(filters).every((filter) => filter === undefined))
      ports.missedSearches.note({ person: actor.person, words: q, isFound: total > 0 });
    return {
      total,
      resources: found.map(({ resource, marks, excerpt }) => ({
        ...presentResource(resource),
        marks: { title: placesOf(marks.title), description: placesOf(marks.description) },
        ...(excerpt ? { excerpt: { text: excerpt.text, marks: placesOf(excerpt.marks) } } : {}),
      })),
      counts: {
        network: [...counts.network],
        phase: [...counts.phase],
        kind: [...counts.kind],
        publisher: [...counts.publisher],
      },
      ...(didYouMean === undefined ? {} : { didYouMean }),
    };
  });

  app.get("/resources/:resource", async (request): Promise<ResourceDetail> => {
    const { resource: id } = parse(params, request.params);
    const read = accepted(await readResource(ports, { actor: actorOf(request), id }));
    return { ...presentResource(read.resource), version: read.version, canCurate: read.canCurate };
  });
}

const placesOf = (marks: readonly (readonly [number, number])[]) =>
  marks.map(([start, end]): [number, number] => [start, end]);
