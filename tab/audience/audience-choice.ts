import type { AudienceBody } from "../../shared/contract/directory/audience.schema.ts";

/** A rule while it is being chosen. */
export type AudienceChoice = AudienceBody;

/** Reaches nobody yet. */
export const noAudience: AudienceChoice = {
  allStaff: false,
  roles: [],
  phases: [],
  hubs: [],
  schools: [],
  people: [],
  except: { schools: [], people: [] },
};

/** Whether two rules are the same rule. Lists keep the directory's order, so that they compare as text. */
export const isSameAudience = (one: AudienceChoice, other: AudienceChoice): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
