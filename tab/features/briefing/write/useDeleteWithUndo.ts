import { useState } from "react";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { ApiProblem } from "../../../api/api-problem.ts";
import { useCreateItem } from "../../../api/briefing-write/create-item.ts";
import { useDeleteItem } from "../../../api/briefing-write/delete-item.ts";
import { useOrderItems } from "../../../api/briefing-write/order-items.ts";
import { fromItemForm, toItemForm } from "./item-form.ts";
import { newItemId } from "./new-item-id.ts";

interface Deleted {
  readonly item: EditorItem;
  /** The ids of the edition's items in order, this one among them. */
  readonly order: readonly string[];
  /** Chosen once, so that a second click on Undo brings it back once. */
  readonly newId: string;
}

/** Deletes at once and remembers the last, to bring back where it stood. It comes back under a new id. */
export function useDeleteWithUndo(edition: string, order: readonly string[]) {
  const remove = useDeleteItem(edition);
  const create = useCreateItem(edition);
  const reorder = useOrderItems(edition);
  const [deleted, setDeleted] = useState<Deleted>();
  const [problem, setProblem] = useState<ApiProblem>();

  async function attempt(work: () => Promise<void>): Promise<void> {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    }
  }

  return {
    deleted: deleted?.item,
    problem,
    isBusy: create.isPending || remove.isPending,
    remove: (item: EditorItem) =>
      attempt(async () => {
        await remove.mutateAsync(item);
        setDeleted({ item, order, newId: newItemId(Date.now()) });
      }),
    undo: () =>
      attempt(async () => {
        if (!deleted) return;
        const { item, newId } = deleted;
        const { source } = item;
        await create.mutateAsync({
          id: newId,
          ...fromItemForm(toItemForm(item)),
          ...(source ? { source } : {}),
        });
        setDeleted(undefined);
        const place = deleted.order.indexOf(item.id);
        await reorder.mutateAsync(order.toSpliced(place, 0, newId));
      }),
  };
}
