import type { QuestionNotice, QuestionNotifier } from "../../../domain/briefing/questions/ports.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople } from "../activity-feed.ts";

/** Tells who can answer a question that it was asked, and who asked that it is answered; one notice a question and person. */
export function questionNotifier(
  graph: Graph,
  words: {
    link: (notice: QuestionNotice) => string;
    label: (notice: QuestionNotice) => string;
    text: (notice: QuestionNotice) => string;
  },
): QuestionNotifier {
  return {
    tell: (notice) =>
      notifyPeople(
        graph,
        {
          activityType: "itemQuestion",
          chainId: chainIdOf(`question ${notice.question.id} ${notice.to}`),
          text: words.text(notice),
          label: words.label(notice),
          link: words.link(notice),
        },
        [notice.to],
      ),
  };
}
