import type { Network } from "../../../shared/domain/networks/network.ts";
import type { ChosenBy } from "../../../shared/domain/resources/pins/chosen-by.ts";
import type { Resource } from "../../../shared/domain/resources/resource.ts";
import { isForEverybody } from "../../../shared/domain/resources/resource-rights.ts";
import { chosenByWords } from "../../../shared/sentences/resources/pins.ts";
import { resourceFacts } from "../../../shared/sentences/resources/resource-facts.ts";
import { shortened } from "../../../shared/sentences/shortened.ts";
import { htmlAsWritten } from "../cards/as-written.ts";
import { sentResourceCard } from "../cards/resources/sent-resource.card.ts";
import type { Links } from "../links.ts";
import type { ExtensionResult } from "./extension-answer.ts";

/** A resource in the list of what was found. Its searcher is told when the others in the chat will not be shown what it is. */
export function extensionResult(
  resource: Resource,
  {
    networks,
    links,
    chosenBy,
  }: {
    networks: readonly Pick<Network, "id" | "name">[];
    links: Links;
    /** In whose name it stands first; only its searcher sees that. */
    chosenBy?: ChosenBy | undefined;
  },
): ExtensionResult {
  const names = networks.filter(({ id }) => resource.networks.includes(id)).map(({ name }) => name);
  const facts = [...(chosenBy ? [chosenByWords(chosenBy)] : []), ...resourceFacts(resource)].join(" · ");
  return {
    preview: {
      title: htmlAsWritten(shortened(resource.title, 100)),
      text: htmlAsWritten(
        shortened(isForEverybody(resource) ? facts : `For some only: sent without its title · ${facts}`, 120),
      ),
    },
    card: sentResourceCard(resource, { networks: names, links }),
  };
}
