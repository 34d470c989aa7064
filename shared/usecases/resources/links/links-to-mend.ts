import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import { isKeptElsewhere } from "../../../domain/resources/links/kept-elsewhere.ts";
import type { LinkCheck } from "../../../domain/resources/links/link-check.ts";
import { type LinkVerdict, linkVerdict } from "../../../domain/resources/links/link-verdict.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

export interface LinkToMend {
  readonly link: { readonly id: string; readonly title: string; readonly networks: readonly string[] };
  readonly check: LinkCheck;
  readonly verdict: LinkVerdict;
}

export interface LinksToMend {
  /** Those that open for nobody first, the longest broken first; those that moved last. */
  readonly links: readonly LinkToMend[];
  /** How many links are the actor's to keep in order, and how many of them have been looked at where they lead now. */
  readonly kept: number;
  readonly lookedAt: number;
}

/** The links that somebody keeps in order and that need mending; refused to whoever keeps none. */
export async function linksToMend(
  { resources, networks, linkChecks }: Pick<Ports, "resources" | "networks" | "linkChecks">,
  { actor }: { actor: Actor },
): Promise<Result<LinksToMend, "access.refused">> {
  const all = await networks.list();
  if (!keepsResources(actor, all)) return refuse("access.refused");
  const kept = (await resources.list())
    .map(({ value }) => value)
    .filter((link) => isKeptElsewhere(link) && canCurate({ actor, networks: all }, link));
  const checks = new Map((await linkChecks.list()).map(({ value }) => [value.resource, value]));
  let lookedAt = 0;
  const links = kept.flatMap((link): LinkToMend[] => {
    const check = checks.get(link.id);
    if (check?.address !== link.address) return [];
    lookedAt++;
    const verdict = linkVerdict(check);
    return verdict ? [{ link, check, verdict }] : [];
  });
  return ok({ links: links.sort(byUrgency), kept: kept.length, lookedAt });
}

const urgency: Record<LinkVerdict["kind"], number> = { dead: 0, unfit: 1, moved: 2 };

const byUrgency = (a: LinkToMend, b: LinkToMend) =>
  urgency[a.verdict.kind] - urgency[b.verdict.kind] ||
  since(a) - since(b) ||
  a.link.title.localeCompare(b.link.title, "en-GB");

const since = ({ verdict }: LinkToMend) => (verdict.kind === "dead" ? verdict.since.getTime() : 0);
