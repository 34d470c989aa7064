import type { z } from "zod";
import { GraphError } from "../graph/graph-error.ts";

/** The body in the shape asked for, or Graph's 400 naming the first member that is wrong. */
export function parseBody<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join("/") || "body";
  throw new GraphError(400, "BadRequest", `Invalid value for '${where}': ${issue?.message ?? "unreadable"}.`);
}
