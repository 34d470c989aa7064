import type { Branded } from "../brand.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** An edition is known by its Tuesday, `YYYY-MM-DD`: there is one a week. */
export type EditionId = CivilDate & Branded<"EditionId">;

export type ItemId = Branded<"ItemId">;
