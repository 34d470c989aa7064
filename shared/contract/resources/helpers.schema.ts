import { z } from "zod";

const helper = z.object({
  id: z.string(),
  name: z.string(),
  /** Empty where there is none to write to. */
  email: z.string(),
  /** In words, a line each school. */
  posts: z.array(z.string()),
  /** Why they are named: "Leads the Maths network; added 4 resources on “fractions”". */
  reason: z.string(),
});

/** `GET /api/helpers?q=`: who agreed to be listed and can help with the words, the likeliest first; the most are 20. */
export const helpersSchema = z.object({ helpers: z.array(helper) });

/** `GET /api/helpers/mine`, and the answer to its `PUT` and `DELETE`: whether the reader is listed, and since which day. */
export const listingSchema = z.object({ isListed: z.boolean(), since: z.iso.date().optional() });

export type Helpers = z.infer<typeof helpersSchema>;
export type ShownHelper = z.infer<typeof helper>;
export type Listing = z.infer<typeof listingSchema>;
