import type { Versioned } from "../domain/versioned.ts";

/** Rows with versions that count up, as SharePoint's do. */
export class Rows<Key, Value> {
  private readonly rows = new Map<Key, Versioned<Value>>();
  private changes = 0;

  find(key: Key): Versioned<Value> | undefined {
    return this.rows.get(key);
  }

  all(): Versioned<Value>[] {
    return [...this.rows.values()];
  }

  put(key: Key, value: Value): Versioned<Value> {
    const row = { value, version: `v${++this.changes}` };
    this.rows.set(key, row);
    return row;
  }

  delete(key: Key): void {
    this.rows.delete(key);
  }
}
