import type { Intent } from "./answer.ts";
import { eitherCard } from "./cards/either.card.ts";
import { unknownCard } from "./cards/unknown.card.ts";
import { handMeant } from "./hand-meant.ts";
import { intents } from "./intents/intents.ts";
import { showResourcesInDoubt } from "./intents/resources/show-resources.ts";
import { listingWish } from "./matching/listing-wish.ts";
import { questionMatcher } from "./matching/match-question.ts";
import { plainWords } from "./matching/plain-words.ts";
import { readerFor } from "./matching/reader-for.ts";
import { helpWanted, wordsSought } from "./matching/words-sought.ts";
import { narrowedSearch } from "./narrowed-search.ts";
import { packMeant } from "./pack-meant.ts";
import { handSaid } from "./questions/handover-questions.ts";
import { doNotListMe, listMe, whoCanHelp } from "./questions/helper-questions.ts";
import { findResources, showPack } from "./questions/resource-questions.ts";
import { resourcesFitting } from "./resources-fitting.ts";
import type { Reply, Turn } from "./turn.ts";
import { help, typedAsks } from "./vocabulary.ts";

const byName: ReadonlyMap<string, Intent> = new Map(intents.map((intent) => [intent.ask.name, intent]));
const { match, nearest } = questionMatcher(typedAsks);

/** The answer to what somebody typed. */
export async function replyToText(text: string, turn: Turn): Promise<Reply> {
  // Nothing but signs asks for nothing: what can be asked says more than that nothing was found.
  if (plainWords(text) === "") return reply(help.name, {}, turn);
  const narrowed = await narrowedSearch(text, turn);
  if (narrowed) return reply(findResources.name, narrowed, turn);
  const pack = await packMeant(text, turn);
  if (pack) return reply(showPack.name, { id: pack, after: 0 }, turn);
  const wish = listingWish(text);
  if (wish !== undefined) return reply((wish ? listMe : doNotListMe).name, {}, turn);
  const handed = await handMeant(text, turn);
  if (handed) return reply(handSaid.name, handed, turn);
  const helpWith = helpWanted(text);
  if (helpWith !== undefined) return reply(whoCanHelp.name, { words: helpWith }, turn);
  const read = readerFor(await turn.ports.networks.list())(text, turn.today);
  const withNames = match(read.text);
  if (withNames.kind === "one") return reply(withNames.ask.name, read.named, turn);
  // The briefing "on Tuesday" is the briefing: what was named then says nothing more.
  const asWritten = read.text === text ? withNames : match(text);
  if (asWritten.kind === "one") return reply(asWritten.ask.name, {}, turn);
  const sought = wordsSought(text);
  // "Anything on next week" names a time, and is rather about meetings where no resource fits.
  const mayBeTime = sought.words !== "" && read.named.from !== undefined;
  if (sought.isAskedFor && !mayBeTime) return find(sought.words, turn);
  const found = await resourcesFitting(sought, turn);
  if (sought.isAskedFor && found.total > 0) return find(sought.words, turn);
  if (withNames.kind === "either") return turn.show(eitherCard(withNames.asks, { ...read.named }));
  if (asWritten.kind === "either") return turn.show(eitherCard(asWritten.asks, {}));
  if (found.fit === "clear") return find(sought.words, turn);
  if (found.fit === "likely" && !mayBeTime) return showResourcesInDoubt(sought.words, turn);
  return turn.show(unknownCard(nearest(read.text), { ...read.named }, { words: sought.words, ...found }));
}

const find = (words: string, turn: Turn): Promise<Reply> => reply(findResources.name, { words }, turn);

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
