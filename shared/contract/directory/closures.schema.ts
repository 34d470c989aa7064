import { z } from "zod";
import { closureKinds } from "../../domain/directory/closure.ts";
import { phases } from "../../domain/directory/school.ts";
import { date } from "./staff.schema.ts";

const whom = {
  localAuthority: z.string().min(1).max(200).optional(),
  phase: z.enum(phases).optional(),
  school: z.string().min(1).max(20).optional(),
};

/** What is sent of a closure: for all, for one authority, one phase or both of these, or for one school. */
export const closureEditSchema = z
  .object({
    kind: z.enum(closureKinds),
    name: z.string().trim().max(1000),
    from: date,
    to: date,
    ...whom,
  })
  .refine(({ localAuthority, phase, school }) => school === undefined || !(localAuthority || phase), {
    path: ["school"],
  });

/** A new closure carries the id its sender chose, so that sending it twice makes one. */
export const newClosureSchema = closureEditSchema.safeExtend({ id: z.uuid() });

export const keptClosureSchema = z.object({
  id: z.string(),
  /** Goes back as `If-Match` with a change. */
  version: z.string(),
  kind: z.enum(closureKinds),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  ...whom,
  /** Whom it is for: "All schools", "Secondary schools in North Somerset". */
  whom: z.string(),
  /** "Autumn term 2026". */
  term: z.string(),
});

/** `GET /api/directory/closures`: earliest first. */
export const closuresSchema = z.object({
  today: z.string(),
  localAuthorities: z.array(z.string()),
  closures: z.array(keptClosureSchema),
});

export type Closures = z.infer<typeof closuresSchema>;
export type KeptClosure = z.infer<typeof keptClosureSchema>;
export type ClosureEditBody = z.input<typeof closureEditSchema>;
export type NewClosureBody = z.input<typeof newClosureSchema>;
