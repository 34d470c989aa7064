import type { ListMirror } from "../mirror/list-mirror.ts";

/** The ids of a list's rows by the text of one column, kept in step with the mirror. Rows without that text are in no group. */
export class RowGroups {
  private readonly groups = new Map<string, string[]>();

  constructor(mirror: ListMirror, column: string) {
    for (const [id, text] of mirror.values(column)) this.put(text, id);
    mirror.onChange(({ before, after }) => {
      const [left, come] = [before?.fields[column], after?.fields[column]];
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
