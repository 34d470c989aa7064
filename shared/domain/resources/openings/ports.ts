import type { CivilDate } from "../../time/civil-date.ts";
import type { OpenedBy, OpeningCounts } from "./opening-counts.ts";
import type { Opening } from "./opening-gathering.ts";

/** How often resources are opened through Beacon, counted without the people. */
export interface Openings {
  /** Takes an opening in; nothing is asked of Graph. */
  note(opening: Opening): void;
  /** Keeps what was gathered. Several servers add up. Without anything new it asks nothing of Graph. */
  settle(): Promise<void>;
  /** Added up over the weeks that reach into what is since a date, the most opened first. */
  countedSince(date: CivilDate, by: OpenedBy): Promise<OpeningCounts>;
}
