import type { Network } from "../../shared/domain/networks/network.ts";
import { type PinnedAnswer, pinId } from "../../shared/domain/resources/pins/pinned-answer.ts";
import type { Resource } from "../../shared/domain/resources/resource.ts";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../shared/domain/time/london.ts";

/** What people type, what their network wants them to open, by words of its title. */
const plans = [
  { network: "dsl-primary", words: "cause for concern form", shows: /worried a child/, daysAgo: 40 },
  { network: "english", words: "moderation day", shows: /moderating writing/, daysAgo: 12 },
] as const;

/** Answers that leads pinned, where the network and the resource are there. */
export function seedPins(
  { networks, resources }: { networks: readonly Network[]; resources: readonly Resource[] },
  today: CivilDate,
): PinnedAnswer[] {
  return plans.flatMap(({ network: of, words, shows, daysAgo }): PinnedAnswer[] => {
    const network = networks.find(({ id }) => id === of);
    const resource = resources.find(({ title, networks: its }) => shows.test(title) && its.includes(of));
    const [by] = network?.leads ?? [];
    if (!network || !resource || by === undefined) return [];
    return [
      {
        ...{ id: pinId(resource.id, words), words, resource: resource.id, network: network.id, by },
        at: londonInstant(addDays(today, -daysAgo), "16:10"),
      },
    ];
  });
}
