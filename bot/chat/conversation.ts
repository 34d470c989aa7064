import type { Intent } from "./answer.ts";
import { eitherCard } from "./cards/either.card.ts";
import { unknownCard } from "./cards/unknown.card.ts";
import { intents } from "./intents/intents.ts";
import { questionMatcher } from "./matching/match-question.ts";
import type { Reply, Turn } from "./turn.ts";
import { typedAsks } from "./vocabulary.ts";

const byName: ReadonlyMap<string, Intent> = new Map(intents.map((intent) => [intent.ask.name, intent]));
const matchQuestion = questionMatcher(typedAsks);

/** The answer to what somebody typed. */
export async function replyToText(text: string, turn: Turn): Promise<Reply> {
  const matched = matchQuestion(text);
  if (matched.kind === "one") return reply(matched.ask.name, {}, turn);
  return turn.show(matched.kind === "either" ? eitherCard(matched.asks) : unknownCard());
}

/** The answer to a pressed button. Its verb and data come from a client: an unknown one is refused. */
export const replyToButton = (pressed: { verb: string; data: unknown }, turn: Turn): Promise<Reply> =>
  reply(pressed.verb, pressed.data, turn);

async function reply(name: string, sent: unknown, turn: Turn): Promise<Reply> {
  const intent = byName.get(name);
  if (!intent) return turn.say(turn.sentence("request.invalid"));
  const directory = await turn.ports.directory.current();
  if (!directory.person(turn.person)) return turn.say(turn.sentence("person.unknown"));
  return intent.reply(sent, turn);
}
