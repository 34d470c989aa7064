import type { ReaderEdition } from "../../../shared/contract/briefing/edition.schema.ts";
import type { ItemStanding } from "../../../shared/contract/briefing/handover.schema.ts";

/** An edition with one of its items as it stands after an act; of what the answer leaves out nothing is left. */
export const withStanding = (
  edition: ReaderEdition | undefined,
  item: string,
  standing: ItemStanding,
): ReaderEdition | undefined =>
  edition && {
    ...edition,
    items: edition.items.map((one) => {
      if (one.id !== item) return one;
      const { doneBy: _done, handedTo: _to, from: _from, laterOn: _later, ...rest } = one;
      return { ...rest, ...standing };
    }),
  };
