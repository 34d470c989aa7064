import type { Branded } from "../brand.ts";

export type MeetingId = Branded<"MeetingId">;

/** Meetings that one rule brought about: "the first Tuesday of each term". */
export type SeriesId = Branded<"SeriesId">;
