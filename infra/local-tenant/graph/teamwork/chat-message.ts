import type { ChatMessage, ChatMessageAttachment } from "@microsoft/microsoft-graph-types";
import type { Activity } from "../../connector/activity.ts";
import type { Post } from "../../connector/post-store.ts";
import { beaconAppRegistration } from "../../defaults.ts";
import type { StoredChannel } from "./team-store.ts";

/** A bot's post as Graph tells of it: cards come as JSON in text, referred to from an HTML body. */
export function toChatMessage(channel: StoredChannel, post: Post): ChatMessage {
  // What was deleted stays in the list, without what it said.
  const said: Partial<Activity> = post.deletedAt ? {} : post.activity;
  const attachments = (said.attachments ?? []).map(toAttachment(post.activityId));
  const marks = attachments.map(({ id }) => `<attachment id="${id}"></attachment>`).join("");
  const { appId, displayName } = beaconAppRegistration;
  return {
    id: post.activityId,
    replyToId: post.rootId === post.activityId ? null : post.rootId,
    etag: String(Date.parse(post.deletedAt ?? post.updatedAt ?? post.postedAt)),
    messageType: "message",
    createdDateTime: post.postedAt,
    lastModifiedDateTime: post.deletedAt ?? post.updatedAt ?? post.postedAt,
    lastEditedDateTime: post.updatedAt ?? null,
    deletedDateTime: post.deletedAt ?? null,
    subject: null,
    summary: said.summary ?? null,
    importance: "normal",
    locale: "en-gb",
    from: {
      application: { id: appId, displayName, applicationIdentityType: "bot" },
      device: null,
      user: null,
    } as NonNullable<ChatMessage["from"]>,
    body:
      attachments.length > 0
        ? { contentType: "html", content: `${said.text ?? ""}${marks}` }
        : { contentType: "text", content: said.text ?? "" },
    channelIdentity: { teamId: channel.teamId, channelId: channel.id },
    attachments,
    mentions: [],
    reactions: [],
  };
}

function toAttachment(activityId: string) {
  return (
    attachment: { contentType?: string | undefined; content?: unknown; name?: string | undefined },
    position: number,
  ): ChatMessageAttachment => ({
    id: `${activityId}-${position}`,
    contentType: attachment.contentType ?? null,
    contentUrl: null,
    content: attachment.content === undefined ? null : JSON.stringify(attachment.content),
    name: attachment.name ?? null,
    thumbnailUrl: null,
    teamsAppId: null,
  });
}
