import { itemsOut } from "../../../domain/briefing/corrections/correction.ts";
import { answerFrom } from "../../../domain/briefing/handover/answers.ts";
import { newsToTell, withNewsTold } from "../../../domain/briefing/handover/handover.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { Receipt } from "../../../domain/briefing/receipt.ts";
import type { ReceiptBook } from "../../../domain/briefing/receipt-book.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok } from "../../../domain/result.ts";
import { eachInTurn } from "../../each-in-turn.ts";

export type TellOfHandoversPorts = Pick<Ports, "editions" | "receipts" | "directory" | "handoverNotifier">;

/**
 * Tells people of what was handed to them, taken or handed back, and done for them. What has been told is marked, so that it is told
 * once; a server cut off between telling and marking leaves it to the next run, whose notice replaces the first. Safe to run at
 * any time on any number of servers; without news it asks nothing of Graph. Answers how much was told. A fault with one does not
 * keep the others from being told; it is handed on afterwards.
 */
export async function tellOfHandovers(ports: TellOfHandoversPorts): Promise<number> {
  const book = await ports.receipts.book();
  const open = book.handedOver().filter((receipt) => newsOf(receipt, book) !== undefined);
  if (open.length === 0) return 0;
  const items = new Map(
    (await ports.editions.list()).flatMap(({ value }) =>
      itemsOut(value).map((item): [string, BriefingItem] => [`${value.id} ${item.id}`, item]),
    ),
  );
  let told = 0;
  await eachInTurn(open, "Some who were handed an item could not be told yet.", async (receipt) => {
    const item = items.get(`${receipt.edition} ${receipt.item}`);
    if (item && (await tellOfHandover(ports, item, receipt))) told++;
  });
  return told;
}

/** Tells what is to tell of one handover. */
export async function tellOfHandover(
  { receipts, directory, handoverNotifier }: TellOfHandoversPorts,
  item: BriefingItem,
  receipt: Receipt,
): Promise<boolean> {
  const { handover, person, door } = receipt;
  const book = await receipts.book();
  const news = newsOf(receipt, book);
  if (!handover || !news) return false;
  const people = await directory.current();
  const isForHander = news === "done" || news === "handed-back";
  const [to, by] = isForHander
    ? [person, answerFrom(item, handover.to, book)?.by ?? handover.to]
    : [handover.to, person];
  // Whoever has left is told nothing; it counts as told, so that nobody looks at it again.
  if (people.person(to))
    await handoverNotifier.tell({
      ...{ news, to, item, between: [person, handover.to] },
      byName: people.person(by)?.name ?? "A colleague",
      note: news === "handed" ? handover.note : "",
    });
  await receipts.amend({ edition: item.edition, item: item.id, person, door }, (standing) =>
    ok(withNewsTold(standing, handover.to, handover.at, news)),
  );
  return true;
}

function newsOf({ handover, edition, item: id }: Receipt, book: ReceiptBook) {
  if (!handover || !id) return undefined;
  return newsToTell(handover, answerFrom({ id, edition }, handover.to, book) !== undefined);
}
