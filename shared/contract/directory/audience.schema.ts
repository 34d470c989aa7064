import { z } from "zod";
import { roles } from "../../domain/directory/role.ts";
import { phases } from "../../domain/directory/school.ts";

const most = 500;
const ids = z.array(z.string().min(1).max(100)).max(most);

/** A rule that resolves to people; see `domain/directory/audience.ts`. */
export const audienceSchema = z.object({
  allStaff: z.boolean(),
  roles: z.array(z.enum(roles)).max(roles.length),
  phases: z.array(z.enum(phases)).max(phases.length),
  hubs: ids,
  schools: ids,
  people: ids,
  except: z.object({ schools: ids, people: ids }),
});

/** `POST /api/directory/audience`: whom a rule reaches. */
export const audienceReachSchema = z.object({
  people: z.number().int(),
  schools: z.number().int(),
  /** In words: "41 people: DSLs and deputy DSLs at primary schools". */
  sentence: z.string(),
  /** The first few by name, so that a mistake shows. */
  sample: z.array(z.object({ id: z.string(), name: z.string(), posts: z.string() })),
});

export type AudienceBody = z.infer<typeof audienceSchema>;
export type AudienceReach = z.infer<typeof audienceReachSchema>;
