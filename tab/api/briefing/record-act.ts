import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  type ReaderEdition,
  type ReaderItem,
  readerItemSchema,
} from "../../../shared/contract/briefing/edition.schema.ts";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import {
  type ItemAct,
  type ReceiptAnswer,
  receiptAnswerSchema,
} from "../../../shared/contract/briefing/receipt.schema.ts";
import { useApi } from "../api-context.ts";
import { isApiProblem } from "../api-problem.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { editionKey, editionsKey } from "./briefing-keys.ts";

export interface ActOnItem {
  readonly edition: string;
  readonly item: string;
  readonly act: ItemAct;
  /** False takes it back. */
  readonly on: boolean;
  /** How often it had been corrected as it is shown. */
  readonly revision: number | undefined;
}

/**
 * `PUT` or `DELETE /api/briefing/items/{id}/receipt/{act}`. The edition shows it at once, and as it was if refused; an item that was
 * corrected or withdrawn meanwhile as it is now. Safe to repeat.
 */
export function useRecordAct() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ item, act, on, revision = 0 }: ActOnItem) => {
      const address = path`/api/briefing/items/${item}/receipt/${act}`;
      return api.ask(
        on ? { method: "PUT", path: address, body: { revision } } : { method: "DELETE", path: address },
        receiptAnswerSchema,
      );
    },
    async onMutate({ edition, item, act, on }) {
      const key = editionKey(edition);
      await answers.cancelQueries({ queryKey: key });
      answers.setQueryData<ReaderEdition>(key, (shown) => withReceipt(shown, item, { [act]: on }));
    },
    async onError(error, { edition, item, act, on }) {
      const key = editionKey(edition);
      answers.setQueryData<ReaderEdition>(key, (shown) => withReceipt(shown, item, { [act]: !on }));
      if (isApiProblem(error, "item.corrected")) {
        const now = readerItemSchema.safeParse(error.current);
        if (now.success)
          answers.setQueryData<ReaderEdition>(key, (shown) => withItem(shown, item, () => now.data));
      }
      // What the edition says of why an item went stands with the edition; what Home asks may be another thing now.
      if (isApiProblem(error, "item.withdrawn")) await answers.invalidateQueries({ queryKey: key });
      if (isApiProblem(error, "item.withdrawn") || isApiProblem(error, "item.corrected"))
        await answers.invalidateQueries({ queryKey: homeKey });
    },
    async onSuccess(receipt, { edition, item }) {
      answers.setQueryData<ReaderEdition>(editionKey(edition), (shown) => withReceipt(shown, item, receipt));
      if (receipt.done)
        answers.setQueryData<Home>(
          homeKey,
          (home) => home && { ...home, toDo: home.toDo.filter((row) => row.item !== item) },
        );
      else await answers.invalidateQueries({ queryKey: homeKey });
      await answers.invalidateQueries({ queryKey: editionsKey, exact: true });
    },
  });
}

const withReceipt = (
  edition: ReaderEdition | undefined,
  item: string,
  receipt: Partial<ReceiptAnswer>,
): ReaderEdition | undefined => withItem(edition, item, (one) => ({ ...one, ...receipt }));

/** What was asked about it is not part of what stands there now, and stays. */
const withItem = (
  edition: ReaderEdition | undefined,
  item: string,
  changed: (item: ReaderItem) => ReaderItem,
): ReaderEdition | undefined =>
  edition && {
    ...edition,
    items: edition.items.map((one) => {
      if (one.id !== item) return one;
      const { questions } = one;
      return { ...changed(one), ...(questions ? { questions } : {}) };
    }),
  };
