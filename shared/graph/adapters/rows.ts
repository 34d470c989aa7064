import type { z } from "zod";
import type { ListItem } from "../mirror/list-items.ts";
import type { ListMirror } from "../mirror/list-mirror.ts";

/** A row that somebody changed by hand into something Beacon cannot read. It is left out and reported, never guessed at. */
export interface UnreadableRow {
  readonly list: string;
  readonly itemId: string;
  /** Where and what, without the values: they may be personal. */
  readonly problems: readonly string[];
}

export type ReportUnreadable = (row: UnreadableRow) => void;

/** The mapping of a list's rows to what the domain knows; undefined for a row that cannot be read. */
export function rowReader<Value>(
  list: string,
  schema: z.ZodType<Value>,
  report: ReportUnreadable,
): (item: ListItem) => Value | undefined {
  return (item) => {
    const parsed = schema.safeParse(item.fields);
    if (parsed.success) return parsed.data;
    report({
      list,
      itemId: item.id,
      problems: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`),
    });
    return undefined;
  };
}

/** Every readable row of a list, kept in step with the mirror: work is done for the rows that change. */
export class MirroredRows<Value> {
  private readonly values = new Map<string, { readonly value: Value; readonly item: ListItem }>();
  private readonly listeners: ((before: Value | undefined, after: Value | undefined) => void)[] = [];
  private changes = 0;

  private readonly mirror: ListMirror;

  constructor(mirror: ListMirror, read: (item: ListItem) => Value | undefined) {
    this.mirror = mirror;
    const take = (before: ListItem | undefined, after: ListItem | undefined) => {
      const id = (after ?? before)?.id;
      if (id === undefined) return;
      const old = this.values.get(id)?.value;
      const value = after && read(after);
      if (after && value !== undefined) this.values.set(id, { value, item: after });
      else this.values.delete(id);
      this.changes++;
      for (const listener of this.listeners) listener(old, value);
    };
    for (const item of mirror.all()) take(undefined, item);
    mirror.onChange(({ before, after }) => take(before, after));
  }

  /** Counts up with every change, for what is built from all rows. */
  get revision(): number {
    return this.changes;
  }

  all(): { readonly value: Value; readonly item: ListItem }[] {
    return [...this.values.values()];
  }

  ofId(id: string): { readonly value: Value; readonly item: ListItem } | undefined {
    return this.values.get(id);
  }

  ofKey(key: string): { readonly value: Value; readonly item: ListItem } | undefined {
    const id = this.mirror.idOf(key);
    return id === undefined ? undefined : this.values.get(id);
  }

  onChange(listener: (before: Value | undefined, after: Value | undefined) => void): void {
    this.listeners.push(listener);
  }
}
