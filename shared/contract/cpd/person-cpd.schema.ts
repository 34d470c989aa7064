import { z } from "zod";
import { myCpdSchema } from "./my-cpd.schema.ts";
import { reminderStateSchema } from "./reminder.schema.ts";

/**
 * `GET /api/cpd/people/{id}`: one person's CPD as they see it themselves, said about them. The central team sees all of it; a head
 * what comes of posts at their own schools, or of the person's name (invariant 7). Nobody disputes for another.
 */
export const personCpdSchema = myCpdSchema.extend({
  person: z.object({ id: z.string(), name: z.string(), posts: z.array(z.string()) }),
  /** Absent where there is nothing to remind them of, and of whoever looks at themselves. */
  reminder: reminderStateSchema.optional(),
});

export type PersonCpd = z.infer<typeof personCpdSchema>;
