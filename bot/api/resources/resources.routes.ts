import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { ResourceDetail, Resources } from "../../../shared/contract/resources/resources.schema.ts";
import { findResources } from "../../../shared/usecases/resources/find-resources.ts";
import { versionsToCurate } from "../../../shared/usecases/resources/keep/versions-to-curate.ts";
import { readResource } from "../../../shared/usecases/resources/read-resource.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { presentResource } from "./present-resource.ts";
import { presentResourceDetail } from "./present-resource-detail.ts";
import { resourceParams } from "./resource-params.ts";

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
    const versions = await versionsToCurate(
      ports,
      actor,
      found.map(({ resource }) => resource),
    );
    return {
      total,
      resources: found.map(({ resource, marks, excerpt }) => {
        const version = versions.get(resource.id);
        return {
          ...presentResource(resource),
          marks: { title: placesOf(marks.title), description: placesOf(marks.description) },
          ...(excerpt ? { excerpt: { text: excerpt.text, marks: placesOf(excerpt.marks) } } : {}),
          ...(version === undefined ? {} : { version }),
        };
      }),
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
    const { resource: id } = parse(resourceParams, request.params);
    const read = accepted(await readResource(ports, { actor: actorOf(request), id }));
    return presentResourceDetail(read, await ports.directory.current());
  });
}

const placesOf = (marks: readonly (readonly [number, number])[]) =>
  marks.map(([start, end]): [number, number] => [start, end]);
