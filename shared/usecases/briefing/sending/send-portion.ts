import type { Edition } from "../../../domain/briefing/edition.ts";
import { itemsOutFor } from "../../../domain/briefing/readers.ts";
import type { Outcome, Portion, Telling } from "../../../domain/briefing/sending/portion.ts";
import type { CardSent, Sent } from "../../../domain/briefing/sending/ports.ts";
import type { Directory } from "../../../domain/directory/directory.ts";
import type { Person, PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { learnApp } from "./learn-app.ts";

export type SendPorts = Pick<Ports, "notifier" | "personalCards" | "briefingMail" | "reaches" | "directory">;

/** So many cards are under way at once; how many a second is for whoever sends them to say. */
const cardsAtOnce = 10;

/** Sends one portion that was begun, and answers it with what became of each. A notification that fails is thrown: it may be repeated. */
export async function sendPortion(ports: SendPorts, edition: Edition, portion: Portion): Promise<Portion> {
  const toSend = portion.people.filter(({ outcome }) => outcome === "begun");
  const came = await sending[portion.way](ports, edition, toSend);
  return {
    ...portion,
    people: portion.people.map((telling) => ({ ...telling, ...came.get(telling.owner) })),
  };
}

/** What became of one person; where a card was taken, which it is. */
type Came = Pick<Telling, "outcome" | "card">;
type Send = (ports: SendPorts, edition: Edition, people: readonly Telling[]) => Promise<Map<PersonId, Came>>;

const sending: Record<Portion["way"], Send> = { feed: byFeed, chat: byChat, mail: byMail };

async function byFeed({ notifier }: SendPorts, edition: Edition, people: readonly Telling[]) {
  const readers = people.map(({ owner }) => owner);
  await notifier.notify(edition, readers);
  return new Map(readers.map((reader) => [reader, { outcome: "told" as const }]));
}

async function byChat(ports: SendPorts, edition: Edition, people: readonly Telling[]) {
  const came = new Map<PersonId, Came>();
  const queue = [...people];
  const shows = edition.corrections?.length ?? 0;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { owner } = next;
      const sent = await ports.personalCards.send(edition, owner, {
        chat: (await ports.reaches.find(owner))?.chat,
      });
      came.set(owner, cameOf(sent, shows));
      if (typeof sent === "object" && "refused" in sent && sent.refused)
        await learnApp(ports, { person: owner, app: sent.refused });
    }
  };
  await Promise.all(Array.from({ length: cardsAtOnce }, work));
  return came;
}

function cameOf(sent: CardSent, shows: number): Came {
  if (typeof sent !== "object" || "refused" in sent) return { outcome: outcomeOf(sent) };
  return { outcome: "told", ...(sent.card === undefined ? {} : { card: { id: sent.card, shows } }) };
}

async function byMail({ directory, briefingMail }: SendPorts, edition: Edition, people: readonly Telling[]) {
  const current = await directory.current();
  return mailTo(people, current, (persons, first) =>
    briefingMail.send(edition, itemsOutFor(first.id, edition, current), persons),
  );
}

/** One e-mail to all. When it is refused for several, one address may be wrong: then one to each, so that only whose it is goes without. */
export async function mailTo(
  people: readonly Telling[],
  directory: Directory,
  send: (persons: readonly Person[], first: Person) => Promise<Sent>,
): Promise<Map<PersonId, Came>> {
  const came = new Map<PersonId, Came>();
  const sendTo = async (to: readonly Telling[]): Promise<void> => {
    const persons = to.flatMap(({ owner }) => directory.person(owner) ?? []);
    const [first] = persons;
    if (!first) return;
    const outcome = outcomeOf(await send(persons, first));
    if (outcome === "refused" && to.length > 1) for (const each of to) await sendTo([each]);
    else for (const { owner } of to) came.set(owner, { outcome });
  };
  await sendTo(people);
  return came;
}

const outcomeOf = (sent: Sent): Outcome => (typeof sent === "object" ? "refused" : sent);
