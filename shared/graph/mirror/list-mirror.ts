import { changeNumber, type DeltaPage, type ListItem } from "./list-items.ts";
import { PackedRows, type RowPortion } from "./packed-rows.ts";

export interface RowChange {
  readonly before: ListItem | undefined;
  readonly after: ListItem | undefined;
  /** Written by this server, and not brought by Graph. */
  readonly isOurs: boolean;
}

export type MirrorListener = (change: RowChange) => void;

/**
 * One list in memory. Rows come from delta and from confirmed writes; a row never goes back to an older state, so that a
 * page fetched before our write cannot undo it.
 */
export class ListMirror {
  readonly name: string;
  /** Where to ask for what has changed since, below Graph's address and version; undefined before the first load. */
  deltaPath: string | undefined;
  private rows = new PackedRows();
  /** Rows removed by us of which delta has not told yet: a page fetched before must not bring them back. */
  private readonly removed = new Set<string>();
  private readonly listeners: MirrorListener[] = [];
  private isTakingIn = false;

  constructor(name: string) {
    this.name = name;
  }

  get size(): number {
    return this.rows.size;
  }

  get ids(): Set<string> {
    return new Set(this.rows.allIds());
  }

  /** What stands in one column, with the row's id; rows that have nothing there are left out. */
  values(column: string): IterableIterator<[string, unknown]> {
    return this.rows.values(column);
  }

  /** Says of all rows and their versions together whether they are the same as at another time. */
  get fingerprint(): string {
    return this.rows.fingerprint;
  }

  all(): IterableIterator<ListItem> {
    return this.rows.all();
  }

  byKey(key: string): ListItem | undefined {
    return this.rows.ofKey(key);
  }

  idOf(key: string): string | undefined {
    return this.rows.idOf(key);
  }

  byId(id: string): ListItem | undefined {
    return this.rows.get(id);
  }

  /** One value of a row, without making up the others. */
  value(id: string, column: string): unknown {
    return this.rows.value(id, column);
  }

  /** Everything, in portions of so many rows, for keeping. */
  portions(rows: number): IterableIterator<RowPortion> {
    return this.rows.portions(rows);
  }

  /** Takes in what was kept, before there is anything else and anybody listens. */
  restore(rows: PackedRows, deltaPath: string): void {
    this.rows = rows;
    this.deltaPath = deltaPath;
  }

  onChange(listener: MirrorListener): void {
    this.listeners.push(listener);
  }

  put(item: ListItem): void {
    const held = this.rows.etagOf(item.id);
    if (this.removed.has(item.id) || (held !== undefined && isOlder(item.etag, held))) return;
    const before = held === undefined || this.listeners.length === 0 ? undefined : this.rows.get(item.id);
    this.rows.put(item);
    this.tell({ before, after: item });
  }

  /** Takes out a row that Graph has confirmed to be gone. */
  remove(id: string): void {
    this.removed.add(id);
    this.drop(id);
  }

  /** Takes in one page; answers the ids it named, for a resync to know what is gone. */
  takeIn(page: DeltaPage): string[] {
    this.fromGraph(() => {
      for (const entry of page.value) {
        if (!("deleted" in entry)) this.put(entry);
        else {
          this.drop(entry.id);
          this.removed.delete(entry.id);
        }
      }
    });
    return page.value.map(({ id }) => id);
  }

  /** After a complete enumeration, drops the rows that stood before it and that it did not name. A row written since is kept. */
  dropUnnamed({ stood, named }: { stood: ReadonlySet<string>; named: ReadonlySet<string> }): void {
    this.fromGraph(() => {
      for (const id of stood) if (!named.has(id)) this.drop(id);
    });
  }

  /** Lets go of every row, as when the list itself is gone. */
  clear(): void {
    this.fromGraph(() => {
      for (const id of this.ids) this.drop(id);
    });
    this.deltaPath = undefined;
  }

  private drop(id: string): void {
    const before = this.rows.get(id);
    if (!before) return;
    this.rows.delete(id);
    this.tell({ before, after: undefined });
  }

  private tell(change: Omit<RowChange, "isOurs">): void {
    for (const listener of this.listeners) listener({ ...change, isOurs: !this.isTakingIn });
  }

  private fromGraph(work: () => void): void {
    this.isTakingIn = true;
    try {
      work();
    } finally {
      this.isTakingIn = false;
    }
  }
}

function isOlder(etag: string, held: string): boolean {
  const [theirs, ours] = [changeNumber(etag), changeNumber(held)];
  return theirs !== undefined && ours !== undefined && theirs < ours;
}
