import type { ProposalNotice, ProposalNotifier } from "../../../domain/resources/ports.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople } from "../activity-feed.ts";

/** One proposal has one notice in a person's feed: a repeat replaces the first. */
export const proposalChainId = (resource: ResourceId): number => chainIdOf(`proposal ${resource}`);

/** Tells a contributor what became of what they proposed. */
export function proposalNotifier(
  graph: Graph,
  words: {
    link: (resource: ResourceId) => string;
    label: (notice: ProposalNotice) => string;
    text: (notice: ProposalNotice) => string;
  },
): ProposalNotifier {
  return {
    tell: (notice) =>
      notifyPeople(
        graph,
        {
          activityType: "proposalDecided",
          chainId: proposalChainId(notice.resource.id),
          text: words.text(notice),
          label: words.label(notice),
          link: words.link(notice.resource.id),
        },
        [notice.to],
      ),
  };
}
