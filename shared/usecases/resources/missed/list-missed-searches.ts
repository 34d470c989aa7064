import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import type { MissedWords } from "../../../domain/resources/missed/missed-words.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { addDays, type CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";

/** So many days curators look back. */
const daysBack = 30;

export interface MissedSearchesSeen {
  readonly since: CivilDate;
  readonly searches: readonly MissedWords[];
}

/** What was searched for and not found in the last 30 days, for those who curate: leads of networks, and the central team. */
export async function listMissedSearches(
  { missedSearches, networks, clock }: Pick<Ports, "missedSearches" | "networks" | "clock">,
  { actor }: { actor: Actor },
): Promise<Result<MissedSearchesSeen, "access.refused">> {
  if (!keepsResources(actor, await networks.list())) return refuse("access.refused");
  const since = addDays(londonDate(clock.now()), -daysBack);
  return ok({ since, searches: await missedSearches.listSince(since) });
}
