import { createHash } from "node:crypto";
import type {
  AadUserNotificationRecipient,
  ItemBody,
  KeyValuePair,
  TeamworkActivityTopic,
} from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { MeetingNotice, MeetingNotifier } from "../../../domain/meetings/ports.ts";
import type { Graph } from "../../transport/graph.ts";

/** Notifies: `TeamsActivity.Send`, or `TeamsActivity.Send.User` by resource-specific consent. */
export const meetingNotifierPermissions = ["TeamsActivity.Send"] as const;

/** The most recipients that one request takes. Source: learn.microsoft.com, sendActivityNotificationToRecipients. */
const recipientsPerRequest = 100;

/** What the manifest declares: activity types and the parameter of their templates. */
const activityTypes = {
  week: "meetingReminder",
  day: "meetingReminder",
  place: "meetingPlace",
  "no-place": "meetingPlace",
} as const satisfies Record<MeetingNotice, string>;

/** Notices of one chain replace each other in a person's feed: a repeat the first, and "no place after all" the place. */
export function meetingChainId(meeting: MeetingId, notice: MeetingNotice): number {
  const chain = `meeting ${meeting} ${notice === "no-place" ? "place" : notice}`;
  return Number.parseInt(createHash("sha256").update(chain).digest("hex").slice(0, 12), 16);
}

/** The parameters of the action; Graph's types have the parts and not the whole. */
interface Notification {
  readonly topic: TeamworkActivityTopic;
  readonly activityType: string;
  readonly chainId: number;
  readonly previewText: ItemBody;
  readonly templateParameters: readonly KeyValuePair[];
  readonly recipients: readonly (AadUserNotificationRecipient & { readonly "@odata.type": string })[];
}

export function meetingNotifier(
  graph: Graph,
  words: {
    link: (meeting: Meeting) => string;
    label: (meeting: Meeting) => string;
    text: (notice: MeetingNotice, meeting: Meeting) => string;
  },
): MeetingNotifier {
  return {
    async tell(notice, meeting, people) {
      const label = words.label(meeting);
      for (let start = 0; start < people.length; start += recipientsPerRequest)
        await graph.call({
          method: "post",
          path: "/teamwork/sendActivityNotificationToRecipients",
          operation: "POST /teamwork/sendActivityNotificationToRecipients",
          keyed: true,
          body: {
            topic: { source: "text", value: label, webUrl: words.link(meeting) },
            activityType: activityTypes[notice],
            chainId: meetingChainId(meeting.id, notice),
            previewText: { content: words.text(notice, meeting) },
            templateParameters: [{ name: "meeting", value: label }],
            recipients: people.slice(start, start + recipientsPerRequest).map((person) => ({
              "@odata.type": "microsoft.graph.aadUserNotificationRecipient",
              userId: person,
            })),
          } satisfies Notification,
          answer: z.unknown(),
        });
    },
  };
}
