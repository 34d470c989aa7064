import type { Me } from "../../../shared/contract/directory/me.schema.ts";

/** Whether they keep some resources in order. Hiding what only they may do is courtesy: the server refuses. */
export const keepsSome = (me: Me | undefined): boolean =>
  me !== undefined && (me.isCentralTeam || me.leadOf.length > 0);
