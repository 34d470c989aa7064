import type { Ranked } from "./rank.ts";
import type { TextIndex } from "./text-index.ts";

/** How often a reader's colleagues opened each document, by its id. */
export type Opened = ReadonlyMap<string, number>;

/** The most that openings lift a score: they settle what stands close together, and carry nothing past what fits better. */
const mostLift = 0.08;
/** Openings that lift half as much as any number can. */
const halfLift = 6;

/** Lifts what colleagues opened. What was opened counts for itself alone, so that nothing hidden moves anything (invariant 7). */
export function byOpenings(
  ranked: readonly Ranked[],
  opened: Opened | undefined,
  index: TextIndex,
): readonly Ranked[] {
  if (!opened || opened.size === 0) return ranked;
  const lifts = new Map<number, number>();
  for (const [id, times] of opened) {
    const document = index.numberOf(id);
    if (document !== undefined) lifts.set(document, 1 + (mostLift * times) / (times + halfLift));
  }
  return ranked.map((hit) => {
    const lift = lifts.get(hit.document);
    return lift === undefined ? hit : { ...hit, score: hit.score * lift };
  });
}
