import { z } from "zod";
import { terms } from "../../domain/directory/half-terms.ts";

const count = z.number().int();
const termSchema = z.object({ term: z.enum(terms), from: z.string() });

/** `GET /api/briefing/results?on={day}&school={urn}`: what became of a term's editions, for editors. */
export const termResultsSchema = z.object({
  today: z.string(),
  /** Those that can be asked for by their first day, the newest first. */
  terms: z.array(termSchema),
  term: termSchema,
  /** In order. */
  editions: z.array(
    z.object({
      id: z.string(),
      readers: count,
      opened: count,
      items: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          asksFor: z.enum(["acknowledgement", "action"]),
          readers: count,
          opened: count,
          acknowledged: count,
          done: count,
          notRead: count,
          /** The earlier editions of the term in which an item of the same name stood. */
          earlier: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Those whose staff alone can be asked for. */
  choices: z.array(z.object({ urn: z.string(), name: z.string() })),
  /** Over the whole term: of what was sent to a school's staff how much was read, of what was asked how much is done. */
  schools: z.array(
    z.object({
      urn: z.string(),
      name: z.string(),
      phase: z.string(),
      sent: count,
      read: count,
      asked: count,
      done: count,
    }),
  ),
});

export type TermResults = z.infer<typeof termResultsSchema>;
