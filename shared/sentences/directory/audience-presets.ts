import type { AudienceBody } from "../../contract/directory/audience.schema.ts";

const noAudience: AudienceBody = {
  allStaff: false,
  roles: [],
  phases: [],
  hubs: [],
  schools: [],
  people: [],
  except: { schools: [], people: [] },
};

export interface AudiencePreset {
  readonly name: string;
  readonly audience: AudienceBody;
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
