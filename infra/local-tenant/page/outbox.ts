import { activityBytes, adaptiveCardType } from "../connector/activity.ts";
import { safeMessageBytes } from "../connector/message-size.ts";
import { recentPosts } from "../connector/post-store.ts";
import type { TenantContext } from "../context.ts";
import { recentInvitations } from "../graph/calendar/invitations.ts";
import { addressesOf, sentMails } from "../graph/mail/sent-mail.ts";
import { feedEntries } from "../graph/teamwork/feed-store.ts";

/** Everything that went out of the tenant to people, newest first. */
export function outbox(context: Pick<TenantContext, "db">, limit: number) {
  return {
    posts: recentPosts(context, limit).map((post) => ({
      conversationId: post.conversationId,
      activityId: post.activityId,
      rootId: post.rootId,
      text: post.activity.text ?? "",
      summary: post.activity.summary ?? "",
      card:
        (post.activity.attachments ?? []).find(({ contentType }) => contentType === adaptiveCardType)
          ?.content ?? null,
      postedAt: post.postedAt,
      updatedTimes: post.updatedTimes,
      bytes: activityBytes(post.activity),
      isOverSafeSize: activityBytes(post.activity) > safeMessageBytes,
    })),
    notifications: feedEntries(context, limit).map(
      ({ userId, chainId, activityType, text, topic, templateParameters, sentTimes, sentAt }) => ({
        userId,
        chainId: chainId ?? null,
        activityType,
        text,
        topic,
        templateParameters,
        sentTimes,
        sentAt,
      }),
    ),
    invitations: recentInvitations(context, limit),
    mails: sentMails(context, limit).map(({ id, fromUserId, sentAt, message }) => ({
      id,
      fromUserId,
      sentAt,
      subject: message.subject ?? "",
      to: [message.toRecipients, message.ccRecipients, message.bccRecipients].flatMap(addressesOf),
      body: message.body?.content ?? "",
    })),
  };
}

export type Outbox = ReturnType<typeof outbox>;
