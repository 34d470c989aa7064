import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { canCurate, isFound } from "../../../domain/resources/resource-rights.ts";
import { isReviewDue } from "../../../domain/resources/upkeep/is-review-due.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";

/** What somebody keeps and was to look at again by today, the longest due first; refused to whoever keeps nothing. */
export async function resourcesToReview(
  { resources, networks, clock }: Pick<Ports, "resources" | "networks" | "clock">,
  { actor }: { actor: Actor },
): Promise<Result<readonly Versioned<Resource>[], "access.refused">> {
  const all = await networks.list();
  if (!keepsResources(actor, all)) return refuse("access.refused");
  const today = londonDate(clock.now());
  return ok(
    (await resources.list())
      .filter(
        ({ value }) =>
          isReviewDue(value, today) && isFound(value) && canCurate({ actor, networks: all }, value),
      )
      .sort((a, b) => (a.value.reviewOn ?? "").localeCompare(b.value.reviewOn ?? "")),
  );
}
