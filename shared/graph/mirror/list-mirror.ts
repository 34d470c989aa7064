import { changeNumber, type DeltaPage, type ListItem } from "./list-items.ts";

export type MirrorListener = (change: { before: ListItem | undefined; after: ListItem | undefined }) => void;

/**
 * One list in memory. Rows come from delta and from confirmed writes; a row never goes back to an older state, so that a
 * page fetched before our write cannot undo it.
 */
export class ListMirror {
  readonly name: string;
  /** Where to ask for what has changed since; undefined before the first load. */
  deltaLink: string | undefined;
  private readonly rows = new Map<string, ListItem>();
  private readonly idsByKey = new Map<string, string>();
  private readonly listeners: MirrorListener[] = [];

  constructor(name: string) {
    this.name = name;
  }

  get size(): number {
    return this.rows.size;
  }

  all(): IterableIterator<ListItem> {
    return this.rows.values();
  }

  byKey(key: string): ListItem | undefined {
    const id = this.idsByKey.get(key);
    return id === undefined ? undefined : this.rows.get(id);
  }

  onChange(listener: MirrorListener): void {
    this.listeners.push(listener);
  }

  put(item: ListItem): void {
    const before = this.rows.get(item.id);
    if (before && isOlder(item, before)) return;
    if (before) this.forgetKey(before);
    this.rows.set(item.id, item);
    const key = keyOf(item);
    if (key !== undefined) this.idsByKey.set(key, item.id);
    this.tell({ before, after: item });
  }

  remove(id: string): void {
    const before = this.rows.get(id);
    if (!before) return;
    this.rows.delete(id);
    this.forgetKey(before);
    this.tell({ before, after: undefined });
  }

  /** Takes in one page; answers the ids it named, for a resync to know what is gone. */
  takeIn(page: DeltaPage): string[] {
    for (const entry of page.value) {
      if ("deleted" in entry) this.remove(entry.id);
      else this.put(entry);
    }
    return page.value.map(({ id }) => id);
  }

  /** Drops every row that a complete enumeration did not name. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of [...this.rows.keys()]) if (!ids.has(id)) this.remove(id);
  }

  private forgetKey(item: ListItem): void {
    const key = keyOf(item);
    if (key !== undefined && this.idsByKey.get(key) === item.id) this.idsByKey.delete(key);
  }

  private tell(change: { before: ListItem | undefined; after: ListItem | undefined }): void {
    for (const listener of this.listeners) listener(change);
  }
}

function keyOf(item: ListItem): string | undefined {
  return typeof item.fields.Key === "string" ? item.fields.Key : undefined;
}

function isOlder(item: ListItem, held: ListItem): boolean {
  const [theirs, ours] = [changeNumber(item.etag), changeNumber(held.etag)];
  return theirs !== undefined && ours !== undefined && theirs < ours;
}
