import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type NotReadReason,
  type ResourceDuplicates,
  type ResourcesToReview,
  type TellingAnswer,
  tellApartSchema,
  type UnreadFiles,
} from "../../../shared/contract/resources/upkeep-lists.schema.ts";
import type { Resource, ResourceId } from "../../../shared/domain/resources/resource.ts";
import type { TellingId } from "../../../shared/domain/resources/upkeep/told-apart.ts";
import type { NotRead } from "../../../shared/usecases/resources/read-file-texts.ts";
import { resourceDuplicates } from "../../../shared/usecases/resources/upkeep/resource-duplicates.ts";
import { resourcesToReview } from "../../../shared/usecases/resources/upkeep/resources-to-review.ts";
import { takeTellingBack } from "../../../shared/usecases/resources/upkeep/take-telling-back.ts";
import { tellApart } from "../../../shared/usecases/resources/upkeep/tell-apart.ts";
import { unreadFiles } from "../../../shared/usecases/resources/upkeep/unread-files.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";

const tellingParams = z.object({ telling: z.string().min(1).max(100) });

/** What wants looking at in the resources that somebody keeps: reviews, likely duplicates, files without words. */
export function upkeepListsRoutes(app: FastifyInstance, { ports, seenInFiles }: Api): void {
  app.get("/resources/upkeep/reviews", async (request): Promise<ResourcesToReview> => {
    const due = accepted(await resourcesToReview(ports, { actor: actorOf(request) }));
    const present = await presenter();
    return {
      resources: due.map(({ value, version }) => ({
        ...present(value),
        ...{ reviewOn: value.reviewOn ?? "", version },
      })),
    };
  });

  app.get("/resources/upkeep/duplicates", async (request): Promise<ResourceDuplicates> => {
    const groups = accepted(await resourceDuplicates(ports, { actor: actorOf(request), seenInFiles }));
    const present = await presenter();
    return {
      groups: groups.map(({ same, resources }) => ({
        same: [...same],
        resources: resources.map(({ resource, canCurate }) => ({
          ...present(resource),
          ...(resource.changedOn ? { changedOn: resource.changedOn } : {}),
          canCurate,
        })),
      })),
    };
  });

  app.post("/resources/upkeep/duplicates/apart", async (request): Promise<TellingAnswer> => {
    const { resources } = parse(tellApartSchema, request.body);
    const asked = { actor: actorOf(request), resources: resources as ResourceId[], seenInFiles };
    return { id: accepted(await tellApart(ports, asked)) };
  });

  app.delete("/resources/upkeep/duplicates/apart/:telling", async (request, reply) => {
    const { telling } = parse(tellingParams, request.params);
    accepted(await takeTellingBack(ports, { actor: actorOf(request), telling: telling as TellingId }));
    return reply.status(204).send();
  });

  app.get("/resources/upkeep/unread", async (request): Promise<UnreadFiles> => {
    const { files, kept, lookedAt } = accepted(
      await unreadFiles(ports, { actor: actorOf(request), seenInFiles }),
    );
    const present = await presenter();
    return {
      files: files.map(({ resource, read }) => ({
        ...present(resource),
        ...{ file: resource.file?.name ?? "", why: reasonOf(read) },
      })),
      ...{ kept, lookedAt },
    };
  });

  async function presenter() {
    const names = new Map<string, string>((await ports.networks.list()).map(({ id, name }) => [id, name]));
    return ({ id, title, kind, networks }: Resource) => ({
      ...{ id, title, kind },
      networks: networks.flatMap((network) => names.get(network) ?? []),
    });
  }
}

function reasonOf(read: NotRead): NotReadReason {
  if (read.found) return `cut-${read.cut}`;
  // Of a kind that is not read nothing is missing, so that it is never among them.
  return read.why === "not-text" ? "no-words" : read.why;
}
