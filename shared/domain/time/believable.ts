import type { CivilDate } from "./civil-date.ts";

/** Whether a date is of this century: any other is a slip of the hand, and not worth a calendar. */
export const isBelievable = (date: CivilDate | string): boolean => date >= "2000" && date < "2100";
