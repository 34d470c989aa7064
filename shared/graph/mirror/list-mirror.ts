import { changeNumber, type DeltaPage, type ListItem } from "./list-items.ts";

export type MirrorListener = (change: { before: ListItem | undefined; after: ListItem | undefined }) => void;

/**
 * One list in memory. Rows come from delta and from confirmed writes; a row never goes back to an older state, so that a
 * page fetched before our write cannot undo it.
 */
export class ListMirror {
  readonly name: string;
  /** Where to ask for what has changed since, below Graph's address and version; undefined before the first load. */
  deltaPath: string | undefined;
  private readonly rows = new Map<string, ListItem>();
  private readonly idsByKey = new Map<string, string>();
  /** Rows removed by us of which delta has not told yet: a page fetched before must not bring them back. */
  private readonly removed = new Set<string>();
  private readonly listeners: MirrorListener[] = [];

  constructor(name: string) {
    this.name = name;
  }

  get size(): number {
    return this.rows.size;
  }

  get ids(): Set<string> {
    return new Set(this.rows.keys());
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
    if (this.removed.has(item.id) || (before && isOlder(item, before))) return;
    if (before) this.forgetKey(before);
    this.rows.set(item.id, item);
    const key = keyOf(item);
    if (key !== undefined) this.idsByKey.set(key, item.id);
    this.tell({ before, after: item });
  }

  /** Takes out a row that Graph has confirmed to be gone. */
  remove(id: string): void {
    this.removed.add(id);
    this.drop(id);
  }

  /** Takes in one page; answers the ids it named, for a resync to know what is gone. */
  takeIn(page: DeltaPage): string[] {
    for (const entry of page.value) {
      if (!("deleted" in entry)) this.put(entry);
      else {
        this.drop(entry.id);
        this.removed.delete(entry.id);
      }
    }
    return page.value.map(({ id }) => id);
  }

  /** After a complete enumeration, drops the rows that stood before it and that it did not name. A row written since is kept. */
  dropUnnamed({ stood, named }: { stood: ReadonlySet<string>; named: ReadonlySet<string> }): void {
    for (const id of stood) if (!named.has(id)) this.drop(id);
  }

  private drop(id: string): void {
    const before = this.rows.get(id);
    if (!before) return;
    this.rows.delete(id);
    this.forgetKey(before);
    this.tell({ before, after: undefined });
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
