import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { dragSentences, howToDrag, type Movable } from "./drag-sentences.ts";
import { moved } from "./moved.ts";

/** Where one stands in the list, and how to move it by one. */
export interface Place {
  readonly index: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** Things in an order that mouse, touch and keyboard can change; each row is drawn with `useMovableRow`. */
export function SortableList<Thing extends Movable>({
  label,
  things,
  onReorder,
  children,
}: {
  readonly label: string;
  readonly things: readonly Thing[];
  readonly onReorder: (ids: readonly string[]) => void;
  /** One row, with its key. */
  readonly children: (thing: Thing, place: Place) => ReactNode;
}) {
  const styles = useStyles();
  const sensors = useSensors(
    // A few pixels, so that a press that trembles still opens what is in the row.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const hasMoved = useRef(false);
  const ids = things.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const order = moved(ids, from, to);
    if (order !== ids) onReorder(order);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements: dragSentences(things, hasMoved),
        screenReaderInstructions: { draggable: howToDrag },
      }}
      onDragEnd={({ active, over }) => {
        if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={styles.list} aria-label={label}>
          {things.map((thing, index) =>
            children(thing, {
              index,
              isFirst: index === 0,
              isLast: index === things.length - 1,
              onMove: (by) => move(index, index + by),
            }),
          )}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
});
