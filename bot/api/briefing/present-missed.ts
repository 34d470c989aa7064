import type { Missed as MissedShown } from "../../../shared/contract/briefing/catch-up.schema.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { Missed, MissedItem } from "../../../shared/usecases/briefing/catch-up/list-missed.ts";
import { presentReadItem } from "./present-edition.ts";

/** What somebody has missed, as the tab and the chat show it. */
export const presentMissed = ({ since, toDo, unread, editions }: Missed, today: CivilDate): MissedShown => ({
  ...{ today, since, toDo, unread },
  editions: editions.map(({ edition, items }) => ({
    id: edition.id,
    toDo: counting(items, "to-do"),
    unread: counting(items, "unread"),
    items: items.map(({ read, standing }) => {
      const { id, title, action } = presentReadItem(read, today);
      return { id, title, standing, ...(action ? { action } : {}) };
    }),
  })),
});

const counting = (items: readonly MissedItem[], wanted: MissedItem["standing"]): number =>
  items.filter(({ standing }) => standing === wanted).length;
