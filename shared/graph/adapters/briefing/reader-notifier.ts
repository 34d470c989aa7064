import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import type { ReaderNotifier } from "../../../domain/briefing/ports.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople } from "../activity-feed.ts";

export const editionChainId = (edition: EditionId): number => chainIdOf(`briefing ${edition}`);

export function readerNotifier(
  graph: Graph,
  words: {
    link: (edition: EditionId) => string;
    say: (edition: Edition, how: { isTest: boolean }) => { readonly label: string; readonly text: string };
  },
): ReaderNotifier {
  return {
    notify: (edition, readers, { isTest = false } = {}) =>
      notifyPeople(
        graph,
        {
          activityType: "briefingPublished",
          // A test is no news of the edition, which comes later and beside it.
          chainId: isTest ? chainIdOf(`test of briefing ${edition.id}`) : editionChainId(edition.id),
          ...words.say(edition, { isTest }),
          link: words.link(edition.id),
        },
        readers,
      ),
  };
}
