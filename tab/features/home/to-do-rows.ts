import type { Home } from "../../../shared/contract/briefing/home.schema.ts";

export type BriefingToDo = Home["toDo"][number];
export type MeetingAction = NonNullable<Home["meetingActions"]>[number];
/** What a briefing asks for, or what somebody took on at a meeting; `item` tells them all apart. */
export type ToDo = BriefingToDo | (MeetingAction & { readonly item: string });

export type ToDoRow = ToDo & { readonly done: boolean };

/** A row that was ticked here, with where it stood. */
export interface TickedRow {
  readonly row: ToDo;
  readonly place: number;
  readonly done: boolean;
}

/** All that is open, the earliest deadline first and what has none last. */
export function allToDo({ toDo, meetingActions = [] }: Pick<Home, "toDo" | "meetingActions">): ToDo[] {
  const actions = meetingActions.map((action) => ({ ...action, item: action.id }));
  return [...toDo, ...actions].sort((one, other) =>
    (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999"),
  );
}

/** The list to show: what the server says is open, and what was ticked since the page opened, each in its place, so that a tick can be undone. */
export function toDoRows(open: readonly ToDo[], ticked: ReadonlyMap<string, TickedRow>): ToDoRow[] {
  const rows: ToDoRow[] = open.map((row) => ({ ...row, done: ticked.get(row.item)?.done ?? false }));
  const missing = [...ticked.values()].filter(({ row }) => !open.some(({ item }) => item === row.item));
  for (const { row, place, done } of missing.sort((a, b) => a.place - b.place))
    rows.splice(place, 0, { ...row, done });
  return rows;
}
