import type {
  ProposalsClosingNotice,
  ProposalsClosingNotifier,
} from "../../../domain/briefing/proposals/ports.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyTogether } from "../activity-feed.ts";

/** Tells people that proposals for an edition close; one notice an edition. */
export const proposalsClosingNotifier = (
  graph: Graph,
  words: {
    link: (notice: ProposalsClosingNotice) => string;
    label: (notice: ProposalsClosingNotice) => string;
    text: (notice: ProposalsClosingNotice) => string;
  },
): ProposalsClosingNotifier => ({
  tell: (notices) =>
    notifyTogether(
      graph,
      notices.map((notice) => ({
        to: notice.to,
        activityType: "proposalsClosing",
        chainId: chainIdOf(`proposals close ${notice.edition}`),
        text: words.text(notice),
        label: words.label(notice),
        link: words.link(notice),
      })),
    ),
});
