/** What each of these ids stands for; those that stand for nothing are left out. */
export function foundAmong<Id, Found>(
  ids: Iterable<Id>,
  find: (id: Id) => Found | undefined,
): Map<Id, Found> {
  const all = new Map<Id, Found>();
  for (const id of ids) {
    const found = all.has(id) ? undefined : find(id);
    if (found !== undefined) all.set(id, found);
  }
  return all;
}
