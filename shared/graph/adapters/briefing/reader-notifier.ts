import { createHash } from "node:crypto";
import type {
  AadUserNotificationRecipient,
  ItemBody,
  KeyValuePair,
  TeamworkActivityTopic,
} from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import type { ReaderNotifier } from "../../../domain/briefing/ports.ts";
import type { Graph } from "../../transport/graph.ts";

/** Notifies: `TeamsActivity.Send`, or `TeamsActivity.Send.User` by resource-specific consent. */
export const readerNotifierPermissions = ["TeamsActivity.Send"] as const;

/**
 * Notifications of one chain replace each other in a person's feed, so an edition's chain makes a repeat harmless.
 * `chainId` is an Int64; 48 bits keep it exact as a JSON number.
 */
export const editionChainId = (edition: EditionId): number =>
  Number.parseInt(createHash("sha256").update(`briefing ${edition}`).digest("hex").slice(0, 12), 16);

/** The parameters of the action; Graph's types have the parts and not the whole. */
interface Notification {
  readonly topic: TeamworkActivityTopic;
  readonly activityType: string;
  readonly chainId: number;
  readonly previewText: ItemBody;
  readonly templateParameters: readonly KeyValuePair[];
  readonly recipients: readonly (AadUserNotificationRecipient & { readonly "@odata.type": string })[];
}

export function readerNotifier(
  graph: Graph,
  words: {
    link: (edition: EditionId) => string;
    text: (edition: Edition) => string;
    label: (edition: Edition) => string;
  },
): ReaderNotifier {
  return {
    async notify(edition, readers) {
      await graph.call({
        method: "post",
        path: "/teamwork/sendActivityNotificationToRecipients",
        operation: "POST /teamwork/sendActivityNotificationToRecipients",
        keyed: true,
        body: {
          topic: { source: "text", value: words.label(edition), webUrl: words.link(edition.id) },
          activityType: "briefingPublished",
          chainId: editionChainId(edition.id),
          previewText: { content: words.text(edition) },
          templateParameters: [{ name: "edition", value: words.label(edition) }],
          recipients: readers.map((reader) => ({
            "@odata.type": "microsoft.graph.aadUserNotificationRecipient",
            userId: reader,
          })),
        } satisfies Notification,
        answer: z.unknown(),
      });
    },
  };
}
