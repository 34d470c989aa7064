const buckets = 32;

/** How often each letter stands in a text; letters beyond the alphabet may share a place. */
function letterCounts(text: string): Uint8Array {
  const counts = new Uint8Array(buckets);
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) % buckets;
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/**
 * Tells, at a small part of the cost of looking it up, whether any of the names may lie within so many wrong letters of a text
 * (Levenshtein). "No" is certain: each wrong letter mends at most one that only the one or only the other has.
 */
export function nearnessTo(names: readonly string[]): (text: string, most: number) => boolean {
  const known = names.map((name) => ({ length: name.length, counts: letterCounts(name) }));
  return (text, most) => {
    const counts = letterCounts(text);
    return known.some(
      (name) => Math.abs(name.length - text.length) <= most && apart(name.counts, counts) <= most,
    );
  };
}

function apart(one: Uint8Array, other: Uint8Array): number {
  let [more, less] = [0, 0];
  for (let place = 0; place < buckets; place++) {
    const difference = (one[place] as number) - (other[place] as number);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}
