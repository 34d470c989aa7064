import { type AudienceChoice, noAudience } from "./item-form.ts";

/** The audiences most items are for, each one tap. */
export const audiencePresets: readonly { readonly name: string; readonly audience: AudienceChoice }[] = [
  { name: "All heads", audience: { ...noAudience, roles: ["headteacher"] } },
  { name: "Primary heads", audience: { ...noAudience, roles: ["headteacher"], phases: ["primary"] } },
  { name: "Secondary heads", audience: { ...noAudience, roles: ["headteacher"], phases: ["secondary"] } },
  { name: "SENDCOs", audience: { ...noAudience, roles: ["sendco"] } },
  { name: "DSLs and deputies", audience: { ...noAudience, roles: ["dsl", "deputy-dsl"] } },
  { name: "All staff", audience: { ...noAudience, allStaff: true } },
];

/** Whether two rules are the same rule. Lists keep the directory's order, so that they compare as text. */
export const isSameAudience = (one: AudienceChoice, other: AudienceChoice): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
