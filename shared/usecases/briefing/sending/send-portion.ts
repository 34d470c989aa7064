import type { Edition } from "../../../domain/briefing/edition.ts";
import { itemsOutFor } from "../../../domain/briefing/readers.ts";
import {
  type Outcome,
  type Portion,
  type Telling,
  withOutcomes,
} from "../../../domain/briefing/sending/portion.ts";
import type { Sent } from "../../../domain/briefing/sending/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";

export type SendPorts = Pick<Ports, "notifier" | "personalCards" | "briefingMail" | "reaches" | "directory">;

/** So many cards are under way at once; how many a second is for whoever sends them to say. */
const cardsAtOnce = 10;

/** Sends one portion that was begun, and answers it with what became of each. A notification that fails is thrown: it may be repeated. */
export async function sendPortion(ports: SendPorts, edition: Edition, portion: Portion): Promise<Portion> {
  const toSend = portion.people.filter(({ outcome }) => outcome === "begun");
  const outcomes = await sending[portion.way](ports, edition, toSend);
  return withOutcomes(portion, ({ owner, outcome }) => outcomes.get(owner) ?? outcome);
}

type Send = (
  ports: SendPorts,
  edition: Edition,
  people: readonly Telling[],
) => Promise<Map<PersonId, Outcome>>;

const sending: Record<Portion["way"], Send> = { feed: byFeed, chat: byChat, mail: byMail };

async function byFeed({ notifier }: SendPorts, edition: Edition, people: readonly Telling[]) {
  const readers = people.map(({ owner }) => owner);
  await notifier.notify(edition, readers);
  return new Map(readers.map((reader) => [reader, "told" as const]));
}

async function byChat(ports: SendPorts, edition: Edition, people: readonly Telling[]) {
  const outcomes = new Map<PersonId, Outcome>();
  const queue = [...people];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { owner } = next;
      const sent = await ports.personalCards.send(edition, owner, {
        chat: (await ports.reaches.find(owner))?.chat,
      });
      outcomes.set(owner, outcomeOf(sent));
      if (typeof sent === "object" && sent.refused) await learn(ports, owner, sent.refused);
    }
  };
  await Promise.all(Array.from({ length: cardsAtOnce }, work));
  return outcomes;
}

/** What Teams said of somebody's chat is kept, so that the next briefing goes to them by e-mail at once. */
async function learn({ reaches }: SendPorts, person: PersonId, app: "removed" | "blocked" | "installed") {
  await reaches.amend(person, (reach) => (reach.app === app ? reach : { ...reach, app }));
}

/** One e-mail to all. When it is refused for several, one address may be wrong: then one to each, so that only whose it is goes without. */
async function byMail(ports: SendPorts, edition: Edition, people: readonly Telling[]) {
  const directory = await ports.directory.current();
  const outcomes = new Map<PersonId, Outcome>();
  const send = async (to: readonly Telling[]): Promise<void> => {
    const persons = to.flatMap(({ owner }) => directory.person(owner) ?? []);
    const [first] = persons;
    if (!first) return;
    const items = itemsOutFor(first.id, edition, directory);
    const outcome = outcomeOf(await ports.briefingMail.send(edition, items, persons));
    if (outcome === "refused" && to.length > 1) for (const each of to) await send([each]);
    else for (const { owner } of to) outcomes.set(owner, outcome);
  };
  await send(people);
  return outcomes;
}

const outcomeOf = (sent: Sent): Outcome => (typeof sent === "object" ? "refused" : sent);
