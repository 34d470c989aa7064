import type { PersonId } from "./person.ts";

/** Roles that an administrator gives a person in Entra; they come in the verified token. */
export const appRoles = ["Briefing.Edit", "Trust.Manage"] as const;
export type AppRole = (typeof appRoles)[number];

/** Who is acting, as the verified token or the authenticated activity says. */
export interface Actor {
  readonly person: PersonId;
  readonly appRoles: readonly AppRole[];
}

export const isCentralTeam = (actor: Actor): boolean => actor.appRoles.includes("Trust.Manage");

/** Editors and the central team write, order and publish the briefing. */
export const canEditBriefing = (actor: Actor): boolean =>
  actor.appRoles.includes("Briefing.Edit") || isCentralTeam(actor);
