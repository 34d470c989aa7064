import type { ListItem } from "../mirror/list-items.ts";
import type { ListMirror } from "../mirror/list-mirror.ts";

/** So many rows read lately stay read, and as many before them: all of a trust's year, and of a county's what is asked for. */
const readAtMost = 20_000;

/**
 * The rows of a list that grows, each read when it is asked for: read all at once, a county's would take gigabytes. What is
 * unreadable is reported when it is come upon, and as often as it changes.
 */
export class RowsOnDemand<Value> {
  private readonly mirror: ListMirror;
  private readonly read: (item: ListItem) => Value | undefined;
  private lately = new Map<string, Value>();
  private before = new Map<string, Value>();
  private readonly unreadable = new Set<string>();

  constructor(mirror: ListMirror, read: (item: ListItem) => Value | undefined) {
    this.mirror = mirror;
    this.read = read;
    mirror.onChange(({ before, after }) => {
      const id = (after ?? before)?.id ?? "";
      this.lately.delete(id);
      this.before.delete(id);
      this.unreadable.delete(id);
    });
  }

  get(id: string): Value | undefined {
    const known = this.lately.get(id) ?? this.before.get(id);
    if (known !== undefined) return known;
    if (this.unreadable.has(id)) return undefined;
    const item = this.mirror.byId(id);
    const value = item && this.read(item);
    if (value !== undefined) this.remember(id, value);
    else if (item) this.unreadable.add(id);
    return value;
  }

  getAll(ids: Iterable<string>): Value[] {
    const values: Value[] = [];
    for (const id of ids) {
      const value = this.get(id);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  private remember(id: string, value: Value): void {
    if (this.lately.size >= readAtMost) {
      this.before = this.lately;
      this.lately = new Map();
    }
    this.lately.set(id, value);
  }
}
