import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import type { MissedWords } from "../../../domain/resources/missed/missed-words.ts";
import { isShownPinned } from "../../../domain/resources/pins/is-shown-pinned.ts";
import { pinsFor } from "../../../domain/resources/pins/pins-for.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { schoolThesaurus } from "../../../domain/resources/search/thesaurus/school-thesaurus.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { addDays, type CivilDate } from "../../../domain/time/civil-date.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";

/** So many days curators look back. */
const daysBack = 30;

export interface MissedSearchesSeen {
  readonly since: CivilDate;
  readonly searches: readonly (MissedWords & {
    /** What is pinned for it by now, of what the reader may see. */
    readonly pinned: readonly Resource[];
  })[];
}

/** What was searched for and not found in the last 30 days, for those who curate: leads of networks, and the central team. */
export async function listMissedSearches(
  ports: ReaderPorts & Pick<Ports, "missedSearches" | "resources" | "pinnedAnswers">,
  { actor }: { actor: Actor },
): Promise<Result<MissedSearchesSeen, "access.refused">> {
  const reader = await resourceReader(ports, actor);
  if (!keepsResources(actor, reader.networks)) return refuse("access.refused");
  const since = addDays(reader.today, -daysBack);
  const pins = await ports.pinnedAnswers.list();
  const pinnedFor = async (words: string) => {
    const found = pinsFor(words, pins, schoolThesaurus).map(({ resource }) =>
      visibleResource(ports, reader, resource),
    );
    return (await Promise.all(found)).flatMap((each) =>
      each && isShownPinned(each.value) ? [each.value] : [],
    );
  };
  const searches = await ports.missedSearches.listSince(since);
  return ok({
    since,
    searches: await Promise.all(
      searches.map(async (each) => ({ ...each, pinned: await pinnedFor(each.words) })),
    ),
  });
}
