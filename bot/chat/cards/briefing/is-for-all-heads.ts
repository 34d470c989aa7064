import type { Audience } from "../../../../shared/domain/directory/audience.ts";

/** Whether every headteacher of the trust is meant, so that the item may stand in the heads' channel for all to read. */
export const isForAllHeads = (audience: Audience): boolean =>
  (audience.allStaff || audience.roles.includes("headteacher")) &&
  audience.phases.length === 0 &&
  audience.hubs.length === 0 &&
  audience.schools.length === 0 &&
  audience.except.schools.length === 0 &&
  audience.except.people.length === 0;
