import type { TellingId, ToldApart } from "./told-apart.ts";

/** What curators told apart. */
export interface ToldApartStore {
  list(): Promise<readonly ToldApart[]>;
  /** Creates under its id; when that stands already, nothing changes. */
  create(telling: ToldApart): Promise<void>;
  /** Takes it back; one that is gone already counts as taken back. */
  remove(id: TellingId): Promise<void>;
}
