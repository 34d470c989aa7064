import { findPost, type Post, repliesTo, threadsOf } from "../../connector/post-store.ts";
import type { TenantContext } from "../../context.ts";
import { GraphError } from "../graph-error.ts";
import { pageSize } from "../odata/query-options.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { toChatMessage } from "./chat-message.ts";
import type { StoredChannel } from "./team-store.ts";
import { openChannel } from "./teams.ts";

const permissions = ["ChannelMessage.Read.Group", "ChannelMessage.Read.All"];
const path = "/teams/{teamId}/channels/{channelId}/messages";

/** 20 unless asked, 50 at most; source: learn.microsoft.com/graph/api/channel-list-messages. */
const usualPage = 20;
const longestPage = 50;

/** What was posted in a channel, newest first. */
export function registerChannelMessages(router: GraphRouter, context: TenantContext): void {
  router.on("GET", path, [], (request) => {
    const channel = openChannel(context, request, permissions);
    return page(context, request, channel, (limits) => threadsOf(context, channel.id, limits));
  });

  router.on("GET", `${path}/{messageId}`, [], (request) => {
    const channel = openChannel(context, request, permissions);
    return { status: 200, body: toChatMessage(channel, postOf(context, channel, request)) };
  });

  router.on("GET", `${path}/{messageId}/replies`, [], (request) => {
    const channel = openChannel(context, request, permissions);
    const root = postOf(context, channel, request);
    return page(context, request, channel, (limits) => repliesTo(context, root.activityId, limits));
  });
}

function postOf(context: TenantContext, channel: StoredChannel, request: GraphRequest): Post {
  const post = findPost(context, channel.id, request.params.messageId ?? "");
  if (!post) throw new GraphError(404, "NotFound", "Message not found.");
  return post;
}

function page(
  context: TenantContext,
  request: GraphRequest,
  channel: StoredChannel,
  read: (limits: { before: string | undefined; limit: number }) => Post[],
) {
  const size = pageSize(request.query, usualPage, longestPage);
  const found = read({ before: request.query.get("$skiptoken") ?? undefined, limit: size + 1 });
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const next = new URLSearchParams(request.query);
  if (last) next.set("$skiptoken", last.activityId);
  return {
    status: 200,
    body: {
      "@odata.count": shown.length,
      ...(found.length > size && { "@odata.nextLink": `${context.baseUrl()}/v1.0${request.path}?${next}` }),
      value: shown.map((post) => toChatMessage(channel, post)),
    },
  };
}
