import { useSortable } from "@dnd-kit/sortable";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons";
import { media } from "../breakpoints.ts";
import type { Movable } from "./drag-sentences.ts";

/** One row of a `SortableList`: what to give its element, and the handle that moves it. */
export function useMovableRow({ id, title }: Movable) {
  const styles = useStyles();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: "movable item" } });
  return {
    row: {
      ref: setNodeRef,
      className: mergeClasses(styles.row, isDragging && styles.dragged),
      style: { transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition },
    },
    handle: (
      <Button
        ref={setActivatorNodeRef}
        appearance="subtle"
        className={styles.handle}
        title="Move"
        aria-label={`Move ${title}`}
        icon={<ReOrderDotsVerticalRegular />}
        {...attributes}
        {...listeners}
      />
    ),
  };
}

const useStyles = makeStyles({
  row: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    [media.still]: { transitionDuration: "0s !important" },
  },
  dragged: { boxShadow: tokens.shadow16, position: "relative", zIndex: 1 },
  handle: { touchAction: "none", cursor: "grab", minWidth: "44px", minHeight: "44px" },
});
