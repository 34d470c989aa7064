import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { ResourceDetail, Resources } from "../../../shared/contract/resources/resources.schema.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import { changeWindows } from "../../../shared/domain/resources/search/change-windows.ts";
import type { FilterCount, FilterCounts } from "../../../shared/domain/resources/search/resource-filters.ts";
import { chosenByWords } from "../../../shared/sentences/resources/pins.ts";
import { findResources } from "../../../shared/usecases/resources/find-resources.ts";
import { versionsToCurate } from "../../../shared/usecases/resources/keep/versions-to-curate.ts";
import { countEntries } from "../../../shared/usecases/resources/packs/count-entries.ts";
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
  subject: filter,
  school: filter,
  changed: z.enum(changeWindows).optional(),
  saved: z.literal("mine").optional(),
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
    const shown = found.map(({ resource }) => resource);
    const versions = await versionsToCurate(ports, actor, shown);
    const holds = await countEntries(ports, actor, shown);
    return {
      total,
      resources: found.map(({ resource, marks, excerpt, chosenBy }) => {
        const version = versions.get(resource.id);
        const held = holds.get(resource.id);
        return {
          ...presentResource(resource),
          marks: { title: placesOf(marks.title), description: placesOf(marks.description) },
          ...(excerpt ? { excerpt: { text: excerpt.text, marks: placesOf(excerpt.marks) } } : {}),
          ...(held === undefined ? {} : { holds: held }),
          ...(chosenBy ? { chosenBy: chosenByWords(chosenBy) } : {}),
          ...(version === undefined ? {} : { version }),
        };
      }),
      counts: await labelled(counts),
      ...(didYouMean === undefined ? {} : { didYouMean }),
    };
  });

  async function labelled(counts: FilterCounts): Promise<Resources["counts"]> {
    const directory = await ports.directory.current();
    const networks = new Map<string, string>((await ports.networks.list()).map(({ id, name }) => [id, name]));
    const called =
      (nameOf: (name: string) => string | undefined) =>
      ({ name, count }: FilterCount) => {
        const label = nameOf(name);
        return label === undefined ? { name, count } : { name, count, label };
      };
    return {
      network: counts.network.map(called((id) => networks.get(id))),
      phase: [...counts.phase],
      kind: [...counts.kind],
      publisher: [...counts.publisher],
      subject: [...counts.subject],
      school: counts.school.map(called((urn) => directory.school(urn as SchoolUrn)?.name)),
      changed: [...counts.changed],
      saved: [...counts.saved],
    };
  }

  app.get("/resources/:resource", async (request): Promise<ResourceDetail> => {
    const { resource: id } = parse(resourceParams, request.params);
    const read = accepted(await readResource(ports, { actor: actorOf(request), id }));
    return presentResourceDetail(read, await ports.directory.current());
  });
}

const placesOf = (marks: readonly (readonly [number, number])[]) =>
  marks.map(([start, end]): [number, number] => [start, end]);
