import { z } from "zod";

/** `GET /api/cpd/mine/viewings` and, for the central team, `GET /api/directory/staff/{id}/viewings`. */
export const viewingsSchema = z.object({
  /** "since 1 September 2025". */
  since: z.string(),
  /** One entry for each viewer and day, the latest first; the most recent hundred. */
  viewings: z.array(
    z.object({
      key: z.string(),
      viewer: z.string(),
      /** "Headteacher of Ubley Primary", "Central team". */
      as: z.string(),
      /** "Tuesday 24 November". */
      day: z.string(),
      /** "your CPD", "the register of DSL network". */
      where: z.array(z.string()),
    }),
  ),
  /** How many days with viewings are left out. */
  more: z.number().int(),
});

export type Viewings = z.infer<typeof viewingsSchema>;
