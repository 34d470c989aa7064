import { itemsOut } from "../../../../shared/domain/briefing/corrections/correction.ts";
import type { Edition } from "../../../../shared/domain/briefing/edition.ts";
import type { EditionId } from "../../../../shared/domain/briefing/ids.ts";
import type { ItemAction } from "../../../../shared/domain/briefing/item.ts";
import { inReadingOrder } from "../../../../shared/domain/briefing/readers.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day, deadline } from "../../../../shared/sentences/dates.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";

/** "Tuesday briefing, 24 November"; with the year when it differs from today's. */
export const editionTitle = (edition: EditionId, today: CivilDate): string =>
  `Tuesday briefing, ${day(edition, today).replace(/^\w+ /, "")}`;

/** What an editor sends to themselves to see what readers will get. */
export const asTest = (text: string): string => `Test: ${text}`;

/** "Return the cover form, due Friday 27 November". */
export const actionWords = (action: ItemAction, today: CivilDate): string =>
  action.dueOn ? `${action.text}, ${deadline(action.dueOn, today)}` : action.text;

/** Teams cuts the preview of an activity feed notification after this many characters (Graph, `itemBody` of `previewText`). */
const notificationLength = 150;

/**
 * What the activity feed says: the first thing to do when every reader reads the same items, and otherwise only
 * that it is out, because one text goes to all and an item for some schools is not for the others to see.
 */
export function editionNotificationText(edition: Edition, today: CivilDate): string {
  const title = editionTitle(edition.id, today);
  const [first, ...more] = inReadingOrder(itemsOut(edition));
  const audience = JSON.stringify(first?.audience);
  if (!first || more.some((item) => JSON.stringify(item.audience) !== audience))
    return `${title}: what is for you, and what to do by when`;
  const rest = more.length === 0 ? "" : `, and ${more.length} more`;
  const words = first.action ? actionWords(first.action, today) : first.title;
  return `${title}: ${shortened(words, notificationLength - title.length - 2 - rest.length)}${rest}`;
}
