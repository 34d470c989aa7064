import { type Edition, isOpenForEditing } from "../edition.ts";
import type { EditionId, ItemId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import { isSameSource, type SourceKey } from "./source.ts";

/** Where else something has an item already. */
export interface Stands {
  /** The item of this edition that was made of it. */
  readonly takenAs?: ItemId;
  /** The latest other edition in which it stands. */
  readonly standsIn?: EditionId;
}

/** Whether something has an item in this edition, and in which other edition it stood last or will stand. */
export function whereItStands(
  source: SourceKey,
  edition: EditionId,
  editions: readonly { readonly edition: Edition; readonly items: readonly BriefingItem[] }[],
): Stands {
  const madeOfIt = (items: readonly BriefingItem[]) =>
    items.find((item) => item.source && isSameSource(item.source, source));
  const here = editions.find((each) => each.edition.id === edition);
  const taken = here && madeOfIt(here.items);
  const others = editions
    .filter((each) => each.edition.id !== edition && madeOfIt(each.items))
    // What has gone out says more than what may yet be taken out of a draft.
    .sort((a, b) => Number(isOpenForEditing(a.edition)) - Number(isOpenForEditing(b.edition)) || later(a, b));
  const standsIn = others[0]?.edition.id;
  return { ...(taken ? { takenAs: taken.id } : {}), ...(standsIn ? { standsIn } : {}) };
}

const later = (a: { readonly edition: Edition }, b: { readonly edition: Edition }) =>
  a.edition.id > b.edition.id ? -1 : 1;
