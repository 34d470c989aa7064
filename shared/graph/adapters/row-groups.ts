import type { ListMirror } from "../mirror/list-mirror.ts";

/** Whether a row is in any group, by what stands in it. */
type Counts = (value: (column: string) => unknown) => boolean;

/** The ids of a list's rows by the text of one column, kept in step with the mirror. Rows without that text are in no group. */
export class RowGroups {
  private readonly groups = new Map<string, string[]>();

  constructor(mirror: ListMirror, column: string, counts: Counts = () => true) {
    const textOf = (value: (of: string) => unknown) => (counts(value) ? value(column) : undefined);
    for (const id of mirror.allIds())
      this.put(
        textOf((of) => mirror.value(id, of)),
        id,
      );
    mirror.onChange(({ before, after }) => {
      const [left, come] = [before, after].map((row) => row && textOf((of) => row.fields[of]));
      if (left === come) return;
      if (before) this.drop(left, before.id);
      if (after) this.put(come, after.id);
    });
  }

  of(text: string): readonly string[] {
    return this.groups.get(text) ?? [];
  }

  private put(text: unknown, id: string): void {
    if (typeof text !== "string" || text === "") return;
    const group = this.groups.get(text);
    if (group) group.push(id);
    else this.groups.set(text, [id]);
  }

  private drop(text: unknown, id: string): void {
    if (typeof text !== "string") return;
    const left = this.of(text).filter((each) => each !== id);
    if (left.length > 0) this.groups.set(text, left);
    else this.groups.delete(text);
  }
}
