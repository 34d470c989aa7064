import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type {
  CheckedLink,
  LinksToMend,
  LinkToMend,
  MissingLibraries,
} from "../../../shared/contract/resources/upkeep.schema.ts";
import type { LinkCheck } from "../../../shared/domain/resources/links/link-check.ts";
import type { LinkVerdict } from "../../../shared/domain/resources/links/link-verdict.ts";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { checkLinkNow } from "../../../shared/usecases/resources/links/check-link-now.ts";
import { linksToMend } from "../../../shared/usecases/resources/links/links-to-mend.ts";
import { networksWithoutLibrary } from "../../../shared/usecases/resources/uploads/networks-without-library.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";

const resourceParams = z.object({
  resource: z
    .string()
    .min(1)
    .max(200)
    .transform((id) => id as ResourceId),
});

/** What keeps a library in order: links that want mending. For the leads of networks and the central team. */
export function upkeepRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/resources/upkeep/links", async (request): Promise<LinksToMend> => {
    const { links, kept, lookedAt } = accepted(await linksToMend(ports, { actor: actorOf(request) }));
    const names = await networkNames();
    return { links: links.map((each) => present(each, names)), kept, lookedAt };
  });

  app.get("/resources/upkeep/libraries", async (request): Promise<MissingLibraries> => {
    const missing = accepted(await networksWithoutLibrary(ports, { actor: actorOf(request) }));
    return { networks: missing.map(({ id, name }) => ({ id, name })) };
  });

  app.post("/resources/upkeep/links/:resource/check", async (request): Promise<CheckedLink> => {
    const { resource } = parse(resourceParams, request.params);
    const { link, check, verdict } = accepted(
      await checkLinkNow(ports, { actor: actorOf(request), resource }),
    );
    const seen = check.finding.seen;
    return verdict ? { seen, link: present({ link, check, verdict }, await networkNames()) } : { seen };
  });

  async function networkNames(): Promise<ReadonlyMap<string, string>> {
    return new Map((await ports.networks.list()).map(({ id, name }) => [id, name]));
  }
}

function present(
  {
    link,
    check,
    verdict,
  }: {
    link: { id: string; title: string; networks: readonly string[] };
    check: LinkCheck;
    verdict: LinkVerdict;
  },
  names: ReadonlyMap<string, string>,
): LinkToMend {
  return {
    ...{ id: link.id, title: link.title, address: check.address },
    networks: link.networks.flatMap((id) => names.get(id) ?? []),
    ...{ verdict: verdict.kind, seen: check.finding.seen, checkedAt: check.checkedAt.toISOString() },
    ...(verdict.kind === "dead" ? { since: verdict.since.toISOString() } : {}),
    ...(verdict.kind === "moved" ? { movedTo: verdict.to } : {}),
  };
}
