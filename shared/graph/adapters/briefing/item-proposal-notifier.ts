import type { ItemProposalNotice, ItemProposalNotifier } from "../../../domain/briefing/proposals/ports.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople } from "../activity-feed.ts";

/** Tells a proposer what became of an item they proposed; one notice a proposal, which a repeat replaces. */
export function itemProposalNotifier(
  graph: Graph,
  words: {
    link: () => string;
    label: (notice: ItemProposalNotice) => string;
    text: (notice: ItemProposalNotice) => string;
  },
): ItemProposalNotifier {
  return {
    tell: (notice) =>
      notifyPeople(
        graph,
        {
          activityType: "itemProposalDecided",
          chainId: chainIdOf(`item proposal ${notice.proposal.id}`),
          text: words.text(notice),
          label: words.label(notice),
          link: words.link(),
        },
        [notice.to],
      ),
  };
}
