import { type Audience, nobody } from "../../shared/domain/directory/audience.ts";
import type { Role } from "../../shared/domain/directory/role.ts";
import type { HubName, Phase } from "../../shared/domain/directory/school.ts";
import { lighthouseSchools } from "./lighthouse-schools.ts";

/** Holders of these posts at any school. */
export const holdersOf = (...roles: Role[]): Audience => ({ ...nobody, roles });

/** Holders of these posts at schools of one phase. */
export const inPhase = (phase: Phase, ...roles: Role[]): Audience => ({ ...nobody, roles, phases: [phase] });

/** Holders of these posts at the schools of one hub. */
export const inHub = (hub: string, ...roles: Role[]): Audience => ({
  ...nobody,
  roles,
  hubs: [hub as HubName],
});

/** Everyone with a post at a school. */
export const everyone: Audience = { ...nobody, allStaff: true };

export const heads = holdersOf("headteacher");
export const primaryHeads = inPhase("primary", "headteacher");
export const secondaryHeads = inPhase("secondary", "headteacher");
export const sendcos = holdersOf("sendco");
export const dsls = holdersOf("dsl", "deputy-dsl");
export const businessManagers = holdersOf("business-manager");

/** Heads of the Church of England schools. */
export const churchSchoolHeads: Audience = {
  ...heads,
  schools: lighthouseSchools.filter(({ name }) => /Church of England|CofE/.test(name)).map(({ urn }) => urn),
};
