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

interface Notice {
  readonly activityType: ActivityType;
  readonly chainId: number;
  readonly text: string;
  /** What it is about, with the address it opens; also the one parameter of the manifest's template. */
  readonly label: string;
  readonly link: string;
}

/** Tells each of many people something, those who are told the same in the same requests. Safe to repeat, as one is. */
export async function notifyTogether(
  graph: Graph,
  notices: readonly (Notice & { readonly to: PersonId })[],
): Promise<void> {
  const groups = new Map<string, { notice: Notice; people: PersonId[] }>();
  for (const { to, ...notice } of notices) {
    const key = JSON.stringify(notice);
    const group = groups.get(key) ?? { notice, people: [] };
    groups.set(key, group);
    group.people.push(to);
  }
  for (const { notice, people } of groups.values())
    for (let start = 0; start < people.length; start += recipientsPerRequest)
      await notifyPeople(graph, notice, people.slice(start, start + recipientsPerRequest));
}

/** Tells at most 100 people in one request. Safe to repeat: of one chain, a person holds the newest. */
export async function notifyPeople(graph: Graph, notice: Notice, people: readonly PersonId[]): Promise<void> {
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
