import { z } from "zod";

const dateSchema = z.iso.date();

/** `POST /api/cpd/exemptions`: under an id that the client chose, so that a repeat finds the first. */
export const newExemptionSchema = z.object({
  id: z.uuid(),
  course: z.string().min(1).max(100),
  person: z.string().min(1).max(100),
  because: z.string().max(2000),
  /** The last day on which it holds. */
  until: dateSchema,
});

/** `PUT /api/cpd/exemptions/{id}` with If-Match: another last day; one that lies behind ends it. */
export const exemptionEndSchema = z.object({ until: dateSchema });

export const exemptionViewSchema = z.object({
  id: z.string(),
  version: z.string(),
  person: z.object({ id: z.string(), name: z.string(), posts: z.string() }),
  course: z.object({ id: z.string(), title: z.string() }),
  because: z.string(),
  until: dateSchema,
  /** "Cy Moss, on 25 October". */
  by: z.string(),
});

/** `GET /api/cpd/exemptions`, and the answer to what changes them: those that hold today, by name. */
export const exemptionsSchema = z.object({
  exemptions: z.array(exemptionViewSchema),
  /** The day before today, with which an exemption is ended now. */
  endsBefore: dateSchema,
  /** The one that was just changed, which may be ended and no longer stand above; its version takes the change back. */
  changed: z.object({ id: z.string(), version: z.string() }).optional(),
});

export type Exemptions = z.infer<typeof exemptionsSchema>;
export type ExemptionView = z.infer<typeof exemptionViewSchema>;
