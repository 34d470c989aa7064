import { isOpenForEditing, standingItems } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { type EditionOfMessages, saidOf } from "../../../domain/briefing/key-messages/key-message.ts";
import type { MessagesKnown } from "../../../domain/briefing/lint/key-message-rules.ts";
import type { Ports } from "../../../domain/ports.ts";

/** Every edition with its items, those being written with what is written. Asks nothing of Graph. */
export async function editionsOfMessages({
  editions,
  items,
}: Pick<Ports, "editions" | "items">): Promise<EditionOfMessages[]> {
  return Promise.all(
    (await editions.list()).map(async ({ value }) => ({
      edition: value.id,
      isOut: !isOpenForEditing(value),
      items: standingItems(
        value,
        isOpenForEditing(value) ? (await items.listIn(value.id)).map((item) => item.value) : [],
      ),
    })),
  );
}

/** Key messages, each with where it stands in other editions than this. */
export async function knownMessages(
  ports: Pick<Ports, "keyMessages" | "editions" | "items">,
  edition: EditionId,
): Promise<MessagesKnown> {
  const messages = await ports.keyMessages.list();
  if (messages.length === 0) return [];
  const others = (await editionsOfMessages(ports)).filter((each) => each.edition !== edition);
  return messages.map(({ value: message }) => ({ message, elsewhere: saidOf(message.id, others) }));
}
