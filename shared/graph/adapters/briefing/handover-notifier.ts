import type { HandoverNotice, HandoverNotifier } from "../../../domain/briefing/handover/ports.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople } from "../activity-feed.ts";

/** Tells one of two people of an item that one handed to the other; to each of them one notice, which the next replaces. */
export function handoverNotifier(
  graph: Graph,
  words: {
    link: (item: BriefingItem) => string;
    label: (notice: HandoverNotice) => string;
    text: (notice: HandoverNotice) => string;
  },
): HandoverNotifier {
  return {
    tell: (notice) =>
      notifyPeople(
        graph,
        {
          activityType: "itemHanded",
          chainId: chainIdOf(`handed ${notice.item.id} ${notice.between.join(" ")} ${notice.to}`),
          text: words.text(notice),
          label: words.label(notice),
          link: words.link(notice.item),
        },
        [notice.to],
      ),
  };
}
