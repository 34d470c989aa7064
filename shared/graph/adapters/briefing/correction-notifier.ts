import type { CorrectionNotice, CorrectionNotifier } from "../../../domain/briefing/corrections/ports.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople } from "../activity-feed.ts";

/** Tells readers what was set right in an item; one notice a correction, which a repeat replaces. */
export function correctionNotifier(
  graph: Graph,
  words: {
    link: (notice: CorrectionNotice) => string;
    label: (notice: CorrectionNotice) => string;
    text: (notice: CorrectionNotice) => string;
  },
): CorrectionNotifier {
  return {
    tell: (notice, readers) =>
      notifyPeople(
        graph,
        {
          activityType: "briefingCorrected",
          chainId: chainIdOf(`correction ${notice.correction.id}`),
          text: words.text(notice),
          label: words.label(notice),
          link: words.link(notice),
        },
        readers,
      ),
  };
}
