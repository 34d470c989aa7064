import type { Home } from "../../../shared/contract/briefing/home.schema.ts";

export type ToDo = Home["toDo"][number];

export interface ToDoRow extends ToDo {
  readonly done: boolean;
}

/** A row that was ticked here, with where it stood. */
export interface TickedRow {
  readonly row: ToDo;
  readonly place: number;
  readonly done: boolean;
}

/** The list to show: what the server says is open, and what was ticked since the page opened, each in its place, so that a tick can be undone. */
export function toDoRows(open: readonly ToDo[], ticked: ReadonlyMap<string, TickedRow>): ToDoRow[] {
  const rows: ToDoRow[] = open.map((row) => ({ ...row, done: ticked.get(row.item)?.done ?? false }));
  const missing = [...ticked.values()].filter(({ row }) => !open.some(({ item }) => item === row.item));
  for (const { row, place, done } of missing.sort((a, b) => a.place - b.place))
    rows.splice(place, 0, { ...row, done });
  return rows;
}
