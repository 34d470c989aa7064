import { type AudienceChoice, noAudience } from "./audience-choice.ts";

export interface AudiencePreset {
  readonly name: string;
  readonly audience: AudienceChoice;
}

/** The audiences most things are for, each one tap. */
export const audiencePresets: readonly AudiencePreset[] = [
  { name: "All heads", audience: { ...noAudience, roles: ["headteacher"] } },
  { name: "Primary heads", audience: { ...noAudience, roles: ["headteacher"], phases: ["primary"] } },
  { name: "Secondary heads", audience: { ...noAudience, roles: ["headteacher"], phases: ["secondary"] } },
  { name: "SENDCOs", audience: { ...noAudience, roles: ["sendco"] } },
  { name: "DSLs and deputies", audience: { ...noAudience, roles: ["dsl", "deputy-dsl"] } },
  { name: "All staff", audience: { ...noAudience, allStaff: true } },
];
