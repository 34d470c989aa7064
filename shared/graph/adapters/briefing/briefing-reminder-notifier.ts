import type {
  BriefingReminderNotice,
  BriefingReminderNotifier,
} from "../../../domain/briefing/reminders/ports.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyTogether } from "../activity-feed.ts";

/** Tells people of what briefings still ask of them: everybody who is told the same in the same requests. */
export const briefingReminderNotifier = (
  graph: Graph,
  words: {
    link: (notice: BriefingReminderNotice) => string;
    label: (notice: BriefingReminderNotice) => string;
    text: (notice: BriefingReminderNotice) => string;
  },
): BriefingReminderNotifier => ({
  tell: (notices) =>
    notifyTogether(
      graph,
      notices.map((notice) => ({
        to: notice.to,
        activityType: "briefingReminder",
        chainId: chainIdOf(`briefing reminder ${notice.day}`),
        text: words.text(notice),
        label: words.label(notice),
        link: words.link(notice),
      })),
    ),
});
