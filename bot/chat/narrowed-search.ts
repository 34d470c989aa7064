import { findResources } from "../../shared/usecases/resources/find-resources.ts";
import type { LastSearch } from "./last-searches.ts";
import { refinement, refinementSaid } from "./matching/refinement.ts";
import { longestName } from "./questions/resource-questions.ts";
import { readerOf, type Turn } from "./turn.ts";

/** The last search of this conversation narrowed as a text says; undefined where there is none, or the text says something else. */
export async function narrowedSearch(text: string, turn: Turn): Promise<LastSearch | undefined> {
  const last = turn.lastSearch?.recall();
  if (!last) return undefined;
  // Most texts are questions of their own, and looking for the last one's names again would cost each of them a search.
  if (refinementSaid(text) === undefined) return undefined;
  const { counts } = await findResources(turn.ports, readerOf(turn), { words: last.words, limit: 0 });
  const names = (each: readonly { name: string }[]) =>
    each.flatMap(({ name }) => (name.length <= longestName ? [name] : []));
  const said = refinement(text, { kinds: names(counts.kind), publishers: names(counts.publisher) });
  if (said === undefined) return undefined;
  return said === "all" ? { words: last.words } : { ...last, ...said };
}
