import { resolveAudience } from "../../shared/domain/directory/audience.ts";
import type { Directory } from "../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Network } from "../../shared/domain/networks/network.ts";
import { requestId } from "../../shared/domain/resources/requests/request-id.ts";
import type { ResourceRequest } from "../../shared/domain/resources/requests/resource-request.ts";
import type { Resource } from "../../shared/domain/resources/resource.ts";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../shared/domain/time/london.ts";

interface Plan {
  readonly network: string;
  readonly words: string;
  readonly note?: string;
  readonly daysAgo: number;
  /** How many members of the network asked. */
  readonly askers: number;
  /** A word of the title of what it was answered with. */
  readonly answeredWith?: RegExp;
}

const plans: readonly Plan[] = [
  {
    network: "maths",
    words: "times tables games without screens",
    note: "For a class of years 3 and 4.",
    daysAgo: 2,
    askers: 1,
  },
  { network: "sendco", words: "sensory circuit for a small hall", daysAgo: 5, askers: 2 },
  {
    network: "headteachers",
    words: "letter about snow closures",
    note: "Ours is from before the merger.",
    daysAgo: 1,
    askers: 1,
  },
  {
    network: "reading",
    words: "parents evening about reading at home",
    daysAgo: 9,
    askers: 1,
    answeredWith: /reading/i,
  },
];

/** What members asked their networks for: some is open, one has its answer. */
export function seedRequests(
  {
    networks,
    directory,
    resources,
  }: { networks: readonly Network[]; directory: Directory; resources: readonly Resource[] },
  today: CivilDate,
): ResourceRequest[] {
  return plans.flatMap((plan): ResourceRequest[] => {
    const network = networks.find(({ id }) => id === plan.network);
    if (!network) return [];
    const members = resolveAudience(network.members, directory, today).filter(
      (person) => !network.leads.includes(person),
    );
    const asked = members.slice(0, plan.askers).map((person, place) => ({
      person,
      at: londonInstant(addDays(today, place - plan.daysAgo), "12:40"),
      ...(plan.note && place === 0 ? { note: plan.note } : {}),
    }));
    const answer = plan.answeredWith && resources.find(({ title }) => plan.answeredWith?.test(title));
    const by = network.leads[0] as PersonId;
    return [
      {
        id: requestId(network.id, plan.words, 0),
        network: network.id,
        words: plan.words,
        askers: asked,
        standing: answer
          ? {
              status: "answered",
              resource: answer.id,
              by,
              at: londonInstant(addDays(today, 1 - plan.daysAgo), "16:10"),
            }
          : { status: "open" },
        tidings: answer
          ? { told: asked.map(({ person }) => person), announced: { to: "leads" } }
          : { told: [] },
      },
    ];
  });
}
