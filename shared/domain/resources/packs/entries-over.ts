import type { ResourceId } from "../resource.ts";

/**
 * A pack's entries as somebody put them, over what stands. What they were not shown stays, each behind the entry that it stood behind,
 * as long as that is there.
 */
export function entriesOver(
  standing: readonly ResourceId[],
  put: readonly ResourceId[],
  shown: ReadonlySet<ResourceId>,
): ResourceId[] {
  const entries = [...new Set(put)];
  for (const [index, id] of standing.entries()) {
    if (shown.has(id) || entries.includes(id)) continue;
    const before = standing.slice(0, index).findLast((each) => entries.includes(each));
    entries.splice(before === undefined ? 0 : entries.indexOf(before) + 1, 0, id);
  }
  return entries;
}
