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
import { useRef } from "react";
import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { dragSentences, howToDrag } from "./drag-sentences.ts";
import { ItemRow } from "./ItemRow.tsx";
import { moved } from "./moved.ts";

/** The items of an edition in the editor's order, to open, reorder (by mouse, touch or keyboard) and delete. */
export function ItemList({
  items,
  findings,
  openId,
  unsavedIds,
  onOpen,
  onReorder,
  onDelete,
}: {
  readonly items: readonly EditorItem[];
  readonly findings: readonly BriefingFinding[];
  readonly openId: string | undefined;
  readonly unsavedIds: readonly string[];
  readonly onOpen: (id: string) => void;
  readonly onReorder: (ids: readonly string[]) => void;
  readonly onDelete: (item: EditorItem) => void;
}) {
  const styles = useStyles();
  const sensors = useSensors(
    // A few pixels, so that a press that trembles still opens the item.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const hasMoved = useRef(false);
  const ids = items.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const order = moved(ids, from, to);
    if (order !== ids) onReorder(order);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements: dragSentences(items, hasMoved),
        screenReaderInstructions: { draggable: howToDrag },
      }}
      onDragEnd={({ active, over }) => {
        if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={styles.list} aria-label="Items of this edition">
          {items.map((item, index) => (
            <ItemRow
              key={item.id}
              item={item}
              isOpen={item.id === openId}
              isUnsaved={unsavedIds.includes(item.id)}
              findings={findings.filter((finding) => finding.item === item.id)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onOpen={() => onOpen(item.id)}
              onMove={(by) => move(index, index + by)}
              onDelete={() => onDelete(item)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
});
