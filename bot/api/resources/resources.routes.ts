import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Resources } from "../../../shared/contract/resources/resources.schema.ts";
import { parse } from "../../http/api-door.ts";
import type { Api } from "../api.ts";

const filter = z.string().max(100).optional();
const query = z.object({
  q: z.string().max(200).default(""),
  network: filter,
  phase: filter,
  kind: filter,
  publisher: filter,
});

/** As many as anybody reads through; the rest are counted, and found with more words or a filter. */
const mostAnswered = 100;

/** Resources kept elsewhere. */
export function resourcesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/resources", async (request): Promise<Resources> => {
    const { q, ...filters } = parse(query, request.query);
    const { found, counts, total, didYouMean } = await ports.resources.search({
      words: q,
      filters,
      // Somebody may be typing still: the tab asks whenever typing rests.
      isUnfinished: true,
      limit: mostAnswered,
    });
    return {
      total,
      resources: found.map(({ resource, marks }) => ({
        ...resource,
        networks: [...resource.networks],
        marks: { title: placesOf(marks.title), description: placesOf(marks.description) },
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
}

const placesOf = (marks: readonly (readonly [number, number])[]) =>
  marks.map(([start, end]): [number, number] => [start, end]);
