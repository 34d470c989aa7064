import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { MeetingNotice, MeetingNotifier } from "../../../domain/meetings/ports.ts";
import type { ActivityType } from "../../schema/activity-types.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople, recipientsPerRequest } from "../activity-feed.ts";

const types = {
  week: "meetingReminder",
  day: "meetingReminder",
  place: "meetingPlace",
  "no-place": "meetingPlace",
  feedback: "meetingFeedback",
} as const satisfies Record<MeetingNotice, ActivityType>;

/** A repeat replaces the first, and "no place after all" the place. */
export const meetingChainId = (meeting: MeetingId, notice: MeetingNotice): number =>
  chainIdOf(`meeting ${meeting} ${notice === "no-place" ? "place" : notice}`);

export function meetingNotifier(
  graph: Graph,
  words: {
    link: (notice: MeetingNotice, meeting: Meeting) => string;
    label: (meeting: Meeting) => string;
    text: (notice: MeetingNotice, meeting: Meeting) => string;
  },
): MeetingNotifier {
  return {
    async tell(notice, meeting, people) {
      const said = {
        activityType: types[notice],
        chainId: meetingChainId(meeting.id, notice),
        text: words.text(notice, meeting),
        label: words.label(meeting),
        link: words.link(notice, meeting),
      };
      for (let start = 0; start < people.length; start += recipientsPerRequest)
        await notifyPeople(graph, said, people.slice(start, start + recipientsPerRequest));
    },
  };
}
