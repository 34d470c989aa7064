import type { z } from "zod";

/** One thing the bot can be asked, in words or by a card's button. */
export interface Ask<Schema extends z.ZodType = z.ZodType> {
  /** What a button's verb says: `briefing.done`. */
  readonly name: string;
  /** How people type it; none when only a button asks it. */
  readonly phrases: readonly string[];
  /** What comes with it, parsed again each time because a client sent it. */
  readonly input: Schema;
  /** What the answer is, for help and for Teams' list of commands. */
  readonly description: string;
  readonly inCommandList: boolean;
}

/** Teams' limits for an entry in the command list: `title` and `description` in the manifest schema, v1.19 on. */
export const commandLimits = { title: 32, description: 128 } as const;

/** Names a question, its phrases and what it needs to know. The first phrase stands on buttons and in the command list. */
export const ask = <Schema extends z.ZodType>(
  name: string,
  phrases: readonly string[],
  input: Schema,
  shown: { description: string; inCommandList: boolean },
): Ask<Schema> => ({ name, phrases, input, ...shown });

/** A question that may be asked in words alone, whatever else it may carry. */
export type TypedAsk = Ask<z.ZodType<unknown, Record<string, unknown>>>;
