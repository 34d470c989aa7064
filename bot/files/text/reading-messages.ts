import { z } from "zod";

/** What the server asks of the process that reads: the bytes follow on its standard input. */
export const readingAsked = z.object({ name: z.string(), length: z.int().nonnegative() });
export type ReadingAsked = z.infer<typeof readingAsked>;

const cut = z.enum(["too-long", "too-much-inside", "took-too-long", "damaged"]);
const why = z.enum([
  ...["not-text", "no-words", "too-large", "password-protected", "damaged", "took-too-long"],
  "too-much-inside",
] as const);

/** What it answers, after it has read what nobody vouches for: taken for no more than it says. */
export const readingAnswered = z.object({
  fileText: z.discriminatedUnion("found", [
    z.object({
      found: z.literal(true),
      text: z.string(),
      cut: cut.exactOptional(),
      detail: z.string().exactOptional(),
    }),
    z.object({ found: z.literal(false), why, detail: z.string().exactOptional() }),
  ]),
  /** Whether the process is as it was, and may read another. */
  canGoOn: z.boolean(),
});
export type ReadingAnswered = z.infer<typeof readingAnswered>;
