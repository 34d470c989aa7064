import { z } from "zod";
import { problemStatuses, type RefusalCode } from "./problems.ts";

/** The body of every refusal. `errors` names each field with a JSON pointer; `current` is what stands now after a lost race; `notes` are sentences about this one case: which columns are missing, what is nearest. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.enum(Object.keys(problemStatuses) as [RefusalCode, ...RefusalCode[]]),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string() })).optional(),
  current: z.unknown().optional(),
  notes: z.array(z.string()).optional(),
});

export type Problem = z.infer<typeof problemSchema>;
