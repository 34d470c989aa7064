import { useState } from "react";
import { type TickedRow, type ToDo, type ToDoRow, toDoRows } from "./to-do-rows.ts";

/** The rows to show and the way to tick one, for as long as the page stays open. */
export function useToDoRows(open: readonly ToDo[]): {
  rows: readonly ToDoRow[];
  tick: (row: ToDo, done: boolean) => void;
} {
  const [ticked, setTicked] = useState<ReadonlyMap<string, TickedRow>>(new Map());
  const rows = toDoRows(open, ticked);
  return {
    rows,
    tick(row, done) {
      const place = rows.findIndex(({ item }) => item === row.item);
      setTicked((before) => new Map(before).set(row.item, { row, place, done }));
    },
  };
}
