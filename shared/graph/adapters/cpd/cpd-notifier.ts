import type { CpdNotice, CpdNotifier } from "../../../domain/cpd/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople, recipientsPerRequest } from "../activity-feed.ts";

const types = { own: "cpdReminder", asked: "cpdReminder", staff: "staffCpdReminder" } as const;
type Kind = keyof typeof types;

const kindOf = ({ ofStaffAt, by }: CpdNotice): Kind => (ofStaffAt ? "staff" : by ? "asked" : "own");

/** The same day's replaces the first of its kind, so that a repeat is harmless. */
export const cpdChainId = (kind: Kind, day: CivilDate): number => chainIdOf(`cpd ${kind} ${day}`);

/** Tells people of CPD that is owed: everybody who is told the same in the same requests. */
export function cpdNotifier(
  graph: Graph,
  words: {
    link: (notice: CpdNotice) => string;
    label: (notice: CpdNotice) => string;
    text: (notice: CpdNotice) => string;
  },
): CpdNotifier {
  return {
    async tell(notices) {
      const groups = new Map<string, { said: Parameters<typeof notifyPeople>[1]; people: PersonId[] }>();
      for (const notice of notices) {
        const kind = kindOf(notice);
        const said = {
          activityType: types[kind],
          chainId: cpdChainId(kind, notice.day),
          text: words.text(notice),
          label: words.label(notice),
          link: words.link(notice),
        };
        const key = JSON.stringify(said);
        const group = groups.get(key) ?? { said, people: [] };
        groups.set(key, group);
        group.people.push(notice.to);
      }
      for (const { said, people } of groups.values())
        for (let start = 0; start < people.length; start += recipientsPerRequest)
          await notifyPeople(graph, said, people.slice(start, start + recipientsPerRequest));
    },
  };
}
