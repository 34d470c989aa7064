import type { CivilDate } from "../../time/civil-date.ts";
import type { MissedWords } from "./missed-words.ts";
import type { MadeSearch } from "./search-gathering.ts";

/** What was searched for and not found, counted without the people. */
export interface MissedSearches {
  /** Takes a search in; nothing is asked of Graph. */
  note(search: MadeSearch): void;
  /** Keeps what was gathered. Several servers add up. Without anything new it asks nothing of Graph. */
  settle(everything?: boolean): Promise<void>;
  /** Added up over the weeks that reach into what is since a date, the most frequent first. */
  listSince(date: CivilDate): Promise<readonly MissedWords[]>;
}
