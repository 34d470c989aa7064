import { itemsOut } from "../domain/briefing/corrections/correction.ts";
import type { EditionId } from "../domain/briefing/ids.ts";
import type { Portion, PortionId } from "../domain/briefing/sending/portion.ts";
import type { Reach } from "../domain/briefing/sending/reach.ts";
import type { PersonId } from "../domain/directory/person.ts";
import type { Ports } from "../domain/ports.ts";
import type { Sent, World } from "./in-memory-ports.ts";

/** Chats, e-mails and what is kept of them: "chat 2026-11-24 ben", "mail 2026-11-24 asha carys". */
export function inMemoryWays(
  sent: Pick<Sent, "told">,
  world: Pick<World, "reaches" | "deliveries">,
): Pick<Ports, "personalCards" | "briefingMail" | "reaches" | "deliveries"> {
  const reach = new Map<PersonId, Reach>((world.reaches ?? []).map((each) => [each.person, each]));
  const portions = new Map<PortionId, Portion>((world.deliveries ?? []).map((each) => [each.id, each]));
  const of = (edition: EditionId) => [...portions.values()].filter((each) => each.edition === edition);
  return {
    personalCards: {
      async open(person) {
        return { chat: `chat of ${person}` };
      },
      async send({ id }, person, { isTest }) {
        sent.told.push(`${isTest ? "test " : ""}chat ${id} ${person}`);
        return { card: `card of ${person}` };
      },
      async update(edition, person, { id }) {
        const titles = itemsOut(edition).map(({ title }) => title);
        sent.told.push(`${id} ${edition.id} ${person}: ${titles.join(", ")}`);
        return "put";
      },
    },
    briefingMail: {
      async send({ id }, _items, people, how) {
        sent.told.push(
          [how?.isTest ? "test mail" : "mail", id, ...people.map((person) => person.id)].join(" "),
        );
        return "told";
      },
      async tellCorrection({ correction: { kind, id, note } }, people) {
        const to = people.map((person) => person.id).join(" ");
        sent.told.push(`mail of ${kind} ${id} (${note}) ${to}`);
        return "told";
      },
    },
    reaches: {
      find: async (person) => reach.get(person),
      all: async () => reach,
      async amend(person, rule) {
        const before = reach.get(person) ?? { person };
        const after = rule(before);
        if (after !== before) reach.set(person, after);
        return after;
      },
    },
    deliveries: {
      listOf: async (edition) => of(edition).filter(({ correction }) => correction === undefined),
      listOfCorrections: async (edition) => of(edition).filter(({ correction }) => correction !== undefined),
      refresh: async () => {},
      async write(changed) {
        for (const portion of changed) portions.set(portion.id, portion);
      },
    },
  };
}
