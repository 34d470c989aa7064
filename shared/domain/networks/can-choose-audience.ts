import { canPropose } from "../briefing/proposals/can-propose.ts";
import type { Actor } from "../directory/actor.ts";

/**
 * Whether this person may look through the directory to choose schools, people and audiences: whoever plans or writes for others
 * does, if only to propose it. Names and posts are no personal records; replies and receipts are (invariant 7).
 */
export const canChooseAudience = (actor: Actor, seen: Parameters<typeof canPropose>[1]): boolean =>
  canPropose(actor, seen);
