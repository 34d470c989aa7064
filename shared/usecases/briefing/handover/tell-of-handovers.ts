import { itemsOut } from "../../../domain/briefing/corrections/correction.ts";
import { answerFrom } from "../../../domain/briefing/handover/answers.ts";
import { lostByNow, newsToTell, withNewsTold } from "../../../domain/briefing/handover/handover.ts";
import type { HandoverNotice } from "../../../domain/briefing/handover/ports.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { Receipt } from "../../../domain/briefing/receipt.ts";
import type { ReceiptBook } from "../../../domain/briefing/receipt-book.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
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
  const open = book.handedOver().filter((receipt) => hasNews(receipt, book));
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

/** Tells what is to tell of one handover, and of those before it by the same person. */
async function tellOfHandover(
  { receipts, directory, handoverNotifier }: TellOfHandoversPorts,
  item: BriefingItem,
  receipt: Receipt,
): Promise<boolean> {
  const { handover, person, door } = receipt;
  const book = await receipts.book();
  const news = newsOf(receipt, book);
  if (!handover || !hasNews(receipt, book)) return false;
  const people = await directory.current();
  // Whoever has left is told nothing; it counts as told, so that nobody looks at it again.
  const tell = async (notice: Pick<HandoverNotice, "news" | "to" | "between">, by: PersonId) => {
    if (people.person(notice.to))
      await handoverNotifier.tell({
        ...{ ...notice, item },
        byName: people.person(by)?.name ?? "A colleague",
        note: notice.news === "handed" ? handover.note : "",
      });
  };
  for (const to of lostByNow(handover)) await tell({ news: "taken-back", to, between: [person, to] }, person);
  const between = [person, handover.to] as const;
  if (news === "done" || news === "handed-back")
    await tell({ news, to: person, between }, answerFrom(item, handover.to, book)?.by ?? handover.to);
  else if (news) await tell({ news, to: handover.to, between }, person);
  await receipts.amend({ edition: item.edition, item: item.id, person, door }, (standing) =>
    ok(withNewsTold(standing, handover, news)),
  );
  return true;
}

const hasNews = (receipt: Receipt, book: ReceiptBook): boolean =>
  newsOf(receipt, book) !== undefined || (receipt.handover?.takenFrom ?? []).length > 0;

function newsOf({ handover, edition, item: id }: Receipt, book: ReceiptBook) {
  if (!handover || !id) return undefined;
  return newsToTell(handover, answerFrom({ id, edition }, handover.to, book) !== undefined);
}
