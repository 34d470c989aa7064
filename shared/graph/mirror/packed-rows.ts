import type { Fields, ListItem } from "./list-items.ts";
import { PackedColumn } from "./packed-column.ts";

/** Some rows, column by column. A row's code is the place of its value among the column's, counted from 1; 0 is none. */
export interface RowPortion {
  readonly ids: readonly string[];
  readonly etags: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly values: readonly unknown[];
    readonly codes: readonly number[];
  }[];
}

/** The rows of one list, packed: of a million rows the objects alone would take gigabytes. A row is made up anew for whoever asks. */
export class PackedRows {
  private readonly places = new Map<string, number>();
  /** Made when first asked for: a start does without it, and it costs as much as the rest. */
  private placesByKey: Map<string, number> | undefined;
  private readonly ids: string[] = [];
  private readonly etags: string[] = [];
  private readonly columns = new Map<string, PackedColumn>();
  private readonly free: number[] = [];
  private mixed = 0;
  private mixedOtherwise = 0;

  get size(): number {
    return this.places.size;
  }

  allIds(): IterableIterator<string> {
    return this.places.keys();
  }

  get(id: string): ListItem | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.at(place);
  }

  ofKey(key: string): ListItem | undefined {
    const place = this.byKey().get(key);
    return place === undefined ? undefined : this.at(place);
  }

  idOf(key: string): string | undefined {
    const place = this.byKey().get(key);
    return place === undefined ? undefined : this.ids[place];
  }

  etagOf(id: string): string | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.etags[place];
  }

  /** One value of a row, without the others. */
  value(id: string, column: string): unknown {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.columns.get(column)?.get(place);
  }

  *values(name: string): IterableIterator<[string, unknown]> {
    const column = this.columns.get(name);
    if (!column) return;
    for (const [id, place] of this.places) {
      const value = column.get(place);
      if (value !== undefined) yield [id, value];
    }
  }

  /** Of every id with its version, whatever their order. */
  get fingerprint(): string {
    return `${this.size} ${this.mixed} ${this.mixedOtherwise}`;
  }

  *all(): IterableIterator<ListItem> {
    for (const place of this.places.values()) yield this.at(place);
  }

  put({ id, etag, fields }: ListItem): void {
    if (this.places.has(id)) this.mix(id);
    const place = this.placeOf(id);
    this.forgetKey(place);
    this.etags[place] = etag;
    this.mix(id);
    for (const name of Object.keys(fields)) this.column(name);
    for (const [name, column] of this.columns) column.set(place, fields[name], this.ids.length);
    this.rememberKey(place);
  }

  delete(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    this.mix(id);
    this.forgetKey(place);
    for (const column of this.columns.values()) column.set(place, undefined, this.ids.length);
    this.places.delete(id);
    this.free.push(place);
  }

  /** Everything in portions of so many rows; a row that changes meanwhile may come as it was or as it is. */
  *portions(rows: number): IterableIterator<RowPortion> {
    let places: number[] = [];
    for (const place of this.places.values())
      if (places.push(place) === rows) {
        yield this.portion(places);
        places = [];
      }
    if (places.length > 0) yield this.portion(places);
  }

  /** Takes in rows whose ids stand nowhere yet. */
  add({ ids, etags, columns }: RowPortion): void {
    const places = ids.map((id, index) => {
      const place = this.placeOf(id);
      this.etags[place] = etags[index] ?? "";
      this.mix(id);
      return place;
    });
    for (const { name, values, codes } of columns) {
      const column = this.column(name);
      for (const [index, place] of places.entries()) {
        const code = codes[index] ?? 0;
        if (code > 0) column.set(place, values[code - 1], this.ids.length);
      }
    }
    if (this.placesByKey) for (const place of places) this.rememberKey(place);
  }

  /** Puts a row as it stands into the fingerprint, or takes it out again: the same step does both. */
  private mix(id: string): void {
    const text = `${id} ${this.etagOf(id)}`;
    let [a, b] = [0x811c9dc5, 0x9e3779b9];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
    }
    this.mixed ^= a;
    this.mixedOtherwise ^= b;
  }

  private portion(places: readonly number[]): RowPortion {
    return {
      ids: places.map((place) => this.ids[place] ?? ""),
      etags: places.map((place) => this.etags[place] ?? ""),
      columns: [...this.columns].map(([name, column]) => {
        const codeOf = new Map<unknown, number>();
        const codes = places.map((place) => {
          const value = column.get(place);
          if (value === undefined) return 0;
          const code = codeOf.get(value) ?? codeOf.size + 1;
          codeOf.set(value, code);
          return code;
        });
        return { name, values: [...codeOf.keys()], codes };
      }),
    };
  }

  private at(place: number): ListItem {
    const fields: Record<string, unknown> = {};
    for (const [name, column] of this.columns) {
      const value = column.get(place);
      if (value !== undefined) fields[name] = value;
    }
    return { id: this.ids[place] ?? "", etag: this.etags[place] ?? "", fields: fields as Fields };
  }

  private placeOf(id: string): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    const place = this.free.pop() ?? this.ids.length;
    this.ids[place] = id;
    this.places.set(id, place);
    return place;
  }

  private column(name: string): PackedColumn {
    const known = this.columns.get(name);
    if (known) return known;
    const column = new PackedColumn();
    this.columns.set(name, column);
    return column;
  }

  private keyAt(place: number): string | undefined {
    const key = this.columns.get("Key")?.get(place);
    return typeof key === "string" ? key : undefined;
  }

  private byKey(): Map<string, number> {
    if (this.placesByKey) return this.placesByKey;
    this.placesByKey = new Map();
    for (const place of this.places.values()) this.rememberKey(place);
    return this.placesByKey;
  }

  private rememberKey(place: number): void {
    const key = this.keyAt(place);
    if (key !== undefined) this.placesByKey?.set(key, place);
  }

  private forgetKey(place: number): void {
    const key = this.placesByKey && this.keyAt(place);
    if (key !== undefined && this.placesByKey?.get(key) === place) this.placesByKey.delete(key);
  }
}
