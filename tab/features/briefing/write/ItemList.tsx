import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { SortableList } from "../../../ui/order/SortableList.tsx";
import { ItemRow } from "./ItemRow.tsx";

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
  return (
    <SortableList label="Items of this briefing" things={items} onReorder={onReorder}>
      {(item, { index: _index, ...place }) => (
        <ItemRow
          key={item.id}
          item={item}
          isOpen={item.id === openId}
          isUnsaved={unsavedIds.includes(item.id)}
          findings={findings.filter((finding) => finding.item === item.id)}
          {...place}
          onOpen={() => onOpen(item.id)}
          onDelete={() => onDelete(item)}
        />
      )}
    </SortableList>
  );
}
