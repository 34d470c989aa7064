import { z } from "zod";
import type { Audience } from "../../../domain/directory/audience.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { roles } from "../../../domain/directory/role.ts";
import { type HubName, phases, type SchoolUrn } from "../../../domain/directory/school.ts";
import { branded } from "../columns.ts";

/** An audience as it stands, as JSON, in a column. */
export const audienceColumnSchema: z.ZodType<Audience> = z.object({
  allStaff: z.boolean(),
  roles: z.array(z.enum(roles)),
  phases: z.array(z.enum(phases)),
  hubs: z.array(branded<HubName>()),
  schools: z.array(branded<SchoolUrn>()),
  people: z.array(branded<PersonId>()),
  except: z.object({ schools: z.array(branded<SchoolUrn>()), people: z.array(branded<PersonId>()) }),
});
