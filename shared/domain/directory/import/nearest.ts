/** How alike two texts are, 0 to 1, by the pairs of letters they share (Sørensen–Dice). */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count === 0) continue;
    counts.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function pairs(text: string): string[] {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** Those that are most like a text, the likest first; none that is not like it at all. */
export function nearest(text: string, candidates: Iterable<string>, most: number): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, alike: likeness(text, candidate) }))
    .filter(({ alike }) => alike >= leastLikeness)
    .sort((a, b) => b.alike - a.alike || a.candidate.localeCompare(b.candidate, "en-GB"))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

const leastLikeness = 0.35;
