/** Past so many different values a column that repeats few of them keeps each as it is, and no longer a number in its place. */
const mostShared = 32_768;

/** Rows a column first has room for. */
const firstRoom = 64;

/**
 * One column of a list: row 0's value, row 1's and so on, undefined where a row has none. Most columns of a county's rows say
 * the same few things (a meeting, a person, "mandatory"): each such value is kept once, and four bytes in every row.
 */
export class PackedColumn {
  private shared: { codes: Uint32Array; readonly codeOf: Map<unknown, number> } | undefined = {
    codes: new Uint32Array(firstRoom),
    codeOf: new Map(),
  };
  /** By code while they are shared, code 0 being none; by row when they are not. */
  private values: unknown[] = [undefined];

  get(row: number): unknown {
    return this.shared ? this.values[this.shared.codes[row] ?? 0] : this.values[row];
  }

  /** `rows` is how many rows the list has. */
  set(row: number, value: unknown, rows: number): void {
    if (!this.shared) {
      // Filled up in order, so that it stays an array without holes.
      while (this.values.length < row) this.values.push(undefined);
      this.values[row] = value;
      return;
    }
    const code = this.codeFor(value);
    if (code >= mostShared && code > rows / 2) {
      this.keepEach(rows);
      this.set(row, value, rows);
      return;
    }
    if (row >= this.shared.codes.length) {
      if (value === undefined) return;
      const wider = new Uint32Array(Math.max(row + 1, Math.ceil(this.shared.codes.length * 1.5)));
      wider.set(this.shared.codes);
      this.shared.codes = wider;
    }
    this.shared.codes[row] = code;
  }

  private codeFor(value: unknown): number {
    if (value === undefined || !this.shared) return 0;
    const known = this.shared.codeOf.get(value);
    if (known !== undefined) return known;
    this.shared.codeOf.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  private keepEach(rows: number): void {
    const each: unknown[] = [];
    const held = this.shared?.codes.length ?? 0;
    for (let row = 0; row < Math.min(rows, held); row++) each.push(this.get(row));
    this.shared = undefined;
    this.values = each;
  }
}
