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
  const exactly = new Set(names);
  const byLength: Uint8Array[][] = [];
  for (const name of names) {
    const alike = byLength[name.length] ?? [];
    byLength[name.length] = alike;
    alike.push(letterCounts(name));
  }
  return (text, most) => {
    if (exactly.has(text)) return true;
    let counts: Uint8Array | undefined;
    for (let length = Math.max(0, text.length - most); length <= text.length + most; length++) {
      const alike = byLength[length];
      if (!alike) continue;
      counts ??= letterCounts(text);
      for (const name of alike) if (apart(name, counts) <= most) return true;
    }
    return false;
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
