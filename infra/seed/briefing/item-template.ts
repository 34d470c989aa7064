import type { ItemSection } from "../../../shared/domain/briefing/item.ts";
import type { Audience } from "../../../shared/domain/directory/audience.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { CentralTeamJob } from "../staff/central-team.ts";

/** A briefing item before it has a Tuesday. `{event}` in its text becomes the date that `event` gives, in words. */
export interface ItemTemplate {
  readonly key: string;
  /** Month and day between which it is news, in one calendar year; any week of term without. */
  readonly season?: readonly [from: string, to: string];
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly audience: Audience;
  readonly section: ItemSection;
  /** Due so many days after its Tuesday, or on the school day before; not dated without. */
  readonly action?: { readonly text: string; readonly inDays?: number };
  readonly event?: (tuesday: CivilDate) => CivilDate;
  /** Ids of resources that it links. */
  readonly links: readonly string[];
  readonly owner: CentralTeamJob;
}
