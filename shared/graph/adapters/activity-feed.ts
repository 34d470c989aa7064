import { createHash } from "node:crypto";
import type {
  AadUserNotificationRecipient,
  ItemBody,
  KeyValuePair,
  TeamworkActivityTopic,
} from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { PersonId } from "../../domain/directory/person.ts";
import { type ActivityType, parameterOf } from "../schema/activity-types.ts";
import type { Graph } from "../transport/graph.ts";

/** Notifies people who have the app, which brings this consent with it; nobody else. */
export const activityFeedPermissions = ["TeamsActivity.Send.User"] as const;

/** The most recipients that one request takes. Source: learn.microsoft.com, sendActivityNotificationToRecipients. */
export const recipientsPerRequest = 100;

/**
 * Notifications of one chain replace each other in a person's feed, so a chain of its own makes a repeat harmless.
 * `chainId` is an Int64; 48 bits keep it exact as a JSON number.
 */
export const chainIdOf = (what: string): number =>
  Number.parseInt(createHash("sha256").update(what).digest("hex").slice(0, 12), 16);

/** The parameters of the action; Graph's types have the parts and not the whole. */
interface Notification {
  readonly topic: TeamworkActivityTopic;
  readonly activityType: ActivityType;
  readonly chainId: number;
  readonly previewText: ItemBody;
  readonly templateParameters: readonly KeyValuePair[];
  readonly recipients: readonly (AadUserNotificationRecipient & { readonly "@odata.type": string })[];
}

/** Tells at most 100 people in one request. Safe to repeat: of one chain, a person holds the newest. */
export async function notifyPeople(
  graph: Graph,
  notice: {
    readonly activityType: ActivityType;
    readonly chainId: number;
    readonly text: string;
    /** What it is about, with the address it opens; also the one parameter of the manifest's template. */
    readonly label: string;
    readonly link: string;
  },
  people: readonly PersonId[],
): Promise<void> {
  await graph.call({
    method: "post",
    path: "/teamwork/sendActivityNotificationToRecipients",
    operation: "POST /teamwork/sendActivityNotificationToRecipients",
    keyed: true,
    body: {
      topic: { source: "text", value: notice.label, webUrl: notice.link },
      activityType: notice.activityType,
      chainId: notice.chainId,
      previewText: { content: notice.text },
      templateParameters: [{ name: parameterOf(notice.activityType), value: notice.label }],
      recipients: people.map((person) => ({
        "@odata.type": "microsoft.graph.aadUserNotificationRecipient",
        userId: person,
      })),
    } satisfies Notification,
    answer: z.unknown(),
  });
}
