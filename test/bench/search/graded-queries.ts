import { readFileSync } from "node:fs";
import { z } from "zod";

const graded = z.object({
  queries: z.array(
    z.object({
      id: z.string(),
      query: z.string(),
      kind: z.string(),
      /** By the id of the resource: 3 wanted, 2 clearly useful, 1 related. Empty when the library has no answer. */
      relevant: z.record(z.string(), z.number().int().min(0).max(3)),
    }),
  ),
});

export type GradedQuery = z.infer<typeof graded>["queries"][number];

/** @throws Error that names the file and what is amiss in it. */
export function gradedQueries(file: string | URL): readonly GradedQuery[] {
  const read = graded.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file} holds no graded queries: ${z.prettifyError(read.error)}`);
  return read.data.queries;
}
