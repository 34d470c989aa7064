import { z } from "zod";
import { badRequest } from "./graph-error.ts";

/** The body as the operation takes it, or a 400 that says what is wrong with it. */
export function parsedBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw badRequest(z.prettifyError(result.error));
  return result.data;
}
