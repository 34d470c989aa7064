import type { EditionId } from "../ids.ts";
import type { WriterHere, WriterInPage } from "./writers-here.ts";

/**
 * Who is writing which edition now, whichever server serves them. A courtesy among editors: what keeps them from overwriting each
 * other is the version that every save carries (invariant 3). So where others cannot be told or asked of, these answer what is known.
 */
export interface WritersHere {
  /** Says that somebody has an edition open in a page, and answers who else has. Said every ten seconds while it is open. */
  note(edition: EditionId, writer: WriterInPage, now: Date): Promise<readonly WriterHere[]>;
  /** Says that a page has it open no longer; whoever has it open in another stays. Safe to repeat. */
  leave(edition: EditionId, writer: Pick<WriterInPage, "person" | "page">, now: Date): Promise<void>;
  /** Forgets those who have been gone for an hour. Safe to repeat, on several servers at once. */
  forgetGone(now: Date): Promise<void>;
}
