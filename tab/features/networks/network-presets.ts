import type { Role } from "../../../shared/domain/directory/role.ts";
import type { AudiencePreset } from "../../../shared/sentences/directory/audience-presets.ts";
import { noAudience } from "../../audience/audience-choice.ts";

const holdersOf = (name: string, ...roles: Role[]): AudiencePreset => ({
  name,
  audience: { ...noAudience, roles },
});

/** Memberships that networks usually have. */
export const networkPresets: readonly AudiencePreset[] = [
  holdersOf("SENDCOs", "sendco"),
  holdersOf("DSLs and deputies", "dsl", "deputy-dsl"),
  holdersOf("Maths leads", "maths-lead"),
  holdersOf("English leads", "english-lead"),
  holdersOf("Heads", "headteacher"),
];
