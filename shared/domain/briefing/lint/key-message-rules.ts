import type { EditionId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import { isSameWording, type KeyMessage, type Said } from "../key-messages/key-message.ts";
import type { Finding } from "./finding.ts";

/** Key messages of the trust, each with where else it was said or stands. */
export type MessagesKnown = readonly { readonly message: KeyMessage; readonly elsewhere: readonly Said[] }[];

/** Messages planned for this Tuesday that have no item in it. */
export const messagesLeftOut = (
  edition: EditionId,
  items: readonly BriefingItem[],
  known: MessagesKnown,
): Finding[] =>
  known
    .filter(({ message }) => message.sayings.some((saying) => saying.edition === edition))
    .filter(({ message }) => !items.some((item) => isOf(item, message)))
    .map(({ message }) => ({
      pointer: "",
      fault: { check: "message-left-out" as const, message: message.message },
    }));

/** An item that says a message in the words in which another edition says it. */
export function messageRepeated(item: BriefingItem, known: MessagesKnown): Finding[] {
  const said = known.find(({ message }) => isOf(item, message))?.elsewhere ?? [];
  const same = said.findLast(({ what }) => isSameWording(what, item.what));
  return same
    ? [{ item: item.id, pointer: "/what", fault: { check: "message-repeated", saidIn: same.edition } }]
    : [];
}

const isOf = ({ source }: BriefingItem, { id }: KeyMessage): boolean =>
  source?.kind === "key-message" && source.id === id;
