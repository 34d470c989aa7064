import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { GraphError } from "../graph/graph-error.ts";
import { findChannel } from "../graph/teamwork/team-store.ts";
import { parseBody } from "../identity/parse-body.ts";
import { findUser } from "../identity/people.ts";
import { type Activity, activitySchema } from "./activity.ts";
import { type Connector, connectorRoute } from "./connector-route.ts";
import { conversationNotFound, refuseUnwelcome } from "./conversation.ts";
import { refuseTooLarge } from "./message-size.ts";
import { personalChatWith } from "./personal-chats.ts";
import { addPost } from "./post-store.ts";
import { toUserId } from "./roster.ts";
import { threadAddress } from "./thread-address.ts";

const creation = z.looseObject({
  isGroup: z.boolean().optional(),
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string() }).optional(),
      teamsChannelId: z.string().optional(),
    })
    .optional(),
  activity: activitySchema.optional(),
});

/** Begins a thread in a channel with its first message, or a personal chat. */
export function conversationRoutes(app: FastifyInstance, connector: Connector): void {
  connectorRoute(app, connector, "POST", "/v3/conversations", async ({ body }) => {
    const { members, channelData, activity } = parseBody(creation, body);
    const channelId = channelData?.channel?.id ?? channelData?.teamsChannelId;
    return channelId
      ? startThread(connector, channelId, activity)
      : startPersonalChat(connector, members?.[0]?.id ?? "", activity);
  });
}

async function startThread(connector: Connector, channelId: string, activity: Activity | undefined) {
  const { context, limits, relay } = connector;
  const channel = findChannel(context, channelId);
  if (!channel) throw conversationNotFound();
  if (!activity) throw badSyntax("Incorrect conversation creation parameters");
  refuseTooLarge(activity);
  limits.take("create", channelId);
  const activityId = addPost(context, { conversationId: channelId, rootId: undefined, activity });
  await relay.startThread(channelId, activityId, activity);
  return { status: 201, body: { id: threadAddress(channelId, activityId), activityId } };
}

async function startPersonalChat(connector: Connector, memberId: string, activity: Activity | undefined) {
  const { context, limits, relay } = connector;
  const user = findUser(context, toUserId(memberId));
  if (!user?.id) throw badSyntax("Invalid user identity in provided tenant");
  refuseUnwelcome(context, user.id);
  if (activity) refuseTooLarge(activity);
  limits.take("create", user.id);
  const conversationId = personalChatWith(context, user.id);
  if (!activity) return { status: 201, body: { id: conversationId } };
  const activityId = addPost(context, { conversationId, rootId: undefined, activity });
  await relay.post({ conversationId, rootId: undefined }, activityId, activity);
  return { status: 201, body: { id: conversationId, activityId } };
}

const badSyntax = (message: string) => new GraphError(400, "BadSyntax", message);
