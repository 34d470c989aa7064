import type { Home } from "../../../shared/contract/briefing/home.schema.ts";

export type BriefingToDo = Home["toDo"][number];
export type MeetingAction = NonNullable<Home["meetingActions"]>[number];
export type CascadeToDo = NonNullable<Home["cascades"]>[number];
export type FeedbackToDo = NonNullable<Home["feedback"]>[number];
/** What a briefing asks for, what somebody took on at a meeting, what their school is to carry on, or what they thought of a meeting; `item` tells them all apart. */
export type ToDo =
  | BriefingToDo
  | (MeetingAction & { readonly item: string })
  | (CascadeToDo & { readonly item: string })
  | (FeedbackToDo & { readonly item: string; readonly dueOn: string });

export type ToDoRow = ToDo & { readonly done: boolean };

/** A row that was ticked here, with where it stood. */
export interface TickedRow {
  readonly row: ToDo;
  readonly place: number;
  readonly done: boolean;
}

/** All that is open, the earliest deadline first and what has none last. */
export function allToDo({
  toDo,
  meetingActions = [],
  cascades = [],
  feedback = [],
}: Pick<Home, "toDo" | "meetingActions" | "cascades" | "feedback">): ToDo[] {
  const actions = meetingActions.map((action) => ({ ...action, item: action.id }));
  const carried = cascades.map((each) => ({ ...each, item: `${each.meeting} ${each.school}` }));
  const asked = feedback.map((each) => ({ ...each, item: `feedback ${each.meeting}`, dueOn: each.until }));
  return [...toDo, ...actions, ...carried, ...asked].sort((one, other) =>
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
