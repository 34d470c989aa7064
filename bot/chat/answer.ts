import type { z } from "zod";
import type { Ask } from "./ask.ts";
import type { Reply, Turn } from "./turn.ts";

/** One question with its answer. */
export interface Intent {
  readonly ask: Ask;
  /** Answers with what came along, typed text or a button's data, after parsing it. */
  reply(sent: unknown, turn: Turn): Promise<Reply>;
}

/** Joins an entry of the vocabulary to the one place that answers it. Input that does not parse is refused, and nothing is changed. */
export function answer<Schema extends z.ZodType>(
  ask: Ask<Schema>,
  respond: (input: z.output<Schema>, turn: Turn) => Promise<Reply> | Reply,
): Intent {
  return {
    ask,
    async reply(sent, turn) {
      const input = ask.input.safeParse(sent);
      return input.success ? respond(input.data, turn) : turn.say(turn.sentence("request.invalid"));
    },
  };
}
