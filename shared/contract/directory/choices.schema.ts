import { z } from "zod";
import { phases } from "../../domain/directory/school.ts";

/** `GET /api/directory/schools`: what an audience or a preview can be chosen from. */
export const schoolsSchema = z.object({
  schools: z.array(
    z.object({
      urn: z.string(),
      name: z.string(),
      phase: z.enum(phases),
      hub: z.string(),
      localAuthority: z.string(),
      pupils: z.number().int(),
      heads: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
});

/** `GET /api/directory/people?q=&role=`: at most 20, best match first. For whoever may choose an audience. */
export const peopleSchema = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), posts: z.string() })),
});

/** How many ids one request for names may carry: an address has its limits. */
export const mostNames = 100;

/** `GET /api/directory/people/names?ids=a,b`: those of them whom the directory knows. */
export const peopleNamesSchema = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string() })),
});

export type Schools = z.infer<typeof schoolsSchema>;
export type PeopleFound = z.infer<typeof peopleSchema>;
export type PeopleNames = z.infer<typeof peopleNamesSchema>;
