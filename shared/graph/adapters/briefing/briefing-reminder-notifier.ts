import type {
  BriefingReminderNotice,
  BriefingReminderNotifier,
} from "../../../domain/briefing/reminders/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople, recipientsPerRequest } from "../activity-feed.ts";

/** Tells people of what briefings still ask of them: everybody who is told the same in the same requests. */
export function briefingReminderNotifier(
  graph: Graph,
  words: {
    link: (notice: BriefingReminderNotice) => string;
    label: (notice: BriefingReminderNotice) => string;
    text: (notice: BriefingReminderNotice) => string;
  },
): BriefingReminderNotifier {
  return {
    async tell(notices) {
      const groups = new Map<string, { notice: BriefingReminderNotice; people: PersonId[] }>();
      for (const notice of notices) {
        const key = JSON.stringify([notice.day, notice.items.map(({ id }) => id)]);
        const group = groups.get(key) ?? { notice, people: [] };
        groups.set(key, group);
        group.people.push(notice.to);
      }
      for (const { notice, people } of groups.values())
        for (let start = 0; start < people.length; start += recipientsPerRequest)
          await notifyPeople(
            graph,
            {
              activityType: "briefingReminder",
              chainId: chainIdOf(`briefing reminder ${notice.day}`),
              text: words.text(notice),
              label: words.label(notice),
              link: words.link(notice),
            },
            people.slice(start, start + recipientsPerRequest),
          );
    },
  };
}
