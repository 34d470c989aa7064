import { type Actor, canEditBriefing } from "../directory/actor.ts";
import type { Network } from "./network.ts";

/**
 * Whether this person may look through the directory to choose schools, people and audiences: whoever plans or
 * writes for others does. Names and posts are no personal records; replies and receipts are (invariant 7).
 */
export const canChooseAudience = (actor: Actor, networks: readonly Pick<Network, "leads">[]): boolean =>
  canEditBriefing(actor) || networks.some(({ leads }) => leads.includes(actor.person));
