import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReaderEdition } from "../../../shared/contract/briefing/edition.schema.ts";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import {
  type ItemAct,
  type ReceiptAnswer,
  receiptAnswerSchema,
} from "../../../shared/contract/briefing/receipt.schema.ts";
import { useApi } from "../api-context.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { editionKey, editionsKey } from "./briefing-keys.ts";

export interface ActOnItem {
  readonly edition: string;
  readonly item: string;
  readonly act: ItemAct;
  /** False takes it back. */
  readonly on: boolean;
}

/** `PUT` or `DELETE /api/briefing/items/{id}/receipt/{act}`. The edition shows it at once, and as it was if refused. Safe to repeat. */
export function useRecordAct() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ item, act, on }: ActOnItem) =>
      api.ask(
        { method: on ? "PUT" : "DELETE", path: path`/api/briefing/items/${item}/receipt/${act}` },
        receiptAnswerSchema,
      ),
    async onMutate({ edition, item, act, on }) {
      const key = editionKey(edition);
      await answers.cancelQueries({ queryKey: key });
      answers.setQueryData<ReaderEdition>(key, (shown) => withReceipt(shown, item, { [act]: on }));
    },
    onError(_, { edition, item, act, on }) {
      answers.setQueryData<ReaderEdition>(editionKey(edition), (shown) =>
        withReceipt(shown, item, { [act]: !on }),
      );
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
): ReaderEdition | undefined =>
  edition && {
    ...edition,
    items: edition.items.map((one) => (one.id === item ? { ...one, ...receipt } : one)),
  };
