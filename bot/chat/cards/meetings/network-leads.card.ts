import type { Person } from "../../../../shared/domain/directory/person.ts";
import type { Network } from "../../../../shared/domain/networks/network.ts";
import type { Links } from "../../links.ts";
import { openInBeacon } from "../action.ts";
import type { AdaptiveCard, CardAction } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { line, run } from "../text.ts";

export interface LeadShown {
  readonly person: Person;
  /** Posts in words, "DSL, Flax Bourton Church of England Primary School". */
  readonly posts: string;
}

/** Who leads a network, with a way to write to each. */
export function networkLeadsCard(
  { id, name, purpose }: Network,
  leads: readonly LeadShown[],
  links: Links,
): AdaptiveCard {
  const write = leads.slice(0, 2).flatMap(({ person }): CardAction[] => {
    const url = links.chatWith(person.email);
    return url && person.email ? [{ type: "Action.OpenUrl", title: `Message ${person.name}`, url }] : [];
  });
  return card({
    fallbackText: `${name}: ${leads.map(({ person }) => person.name).join(", ") || "nobody leads it yet"}`,
    body: [
      line([run(name, { weight: "Bolder" })]),
      line([run(purpose, { isSubtle: true })]),
      ...(leads.length === 0 ? [line([run("Nobody leads it yet. Ask the central team.")], "Small")] : []),
      ...leads.map(({ person, posts }) =>
        line([run(person.name, { weight: "Bolder" }), run(posts ? `, ${posts}` : "")], "Small"),
      ),
    ],
    actions: [...write, openInBeacon(links.network(id))],
  });
}
