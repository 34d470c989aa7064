import { dayOfMonth } from "../dates.ts";

/** "Again: first in 17 November". */
export const againWords = (edition: string): string => `Again: first in ${dayOfMonth(edition)}`;
