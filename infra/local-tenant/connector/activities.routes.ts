import type { FastifyInstance } from "fastify";
import { GraphError } from "../graph/graph-error.ts";
import { parseBody } from "../identity/parse-body.ts";
import { type Activity, activitySchema } from "./activity.ts";
import { type Connector, type ConnectorRequest, connectorRoute } from "./connector-route.ts";
import { type Conversation, openConversation, refuseUnwelcome } from "./conversation.ts";
import { refuseTooLarge } from "./message-size.ts";
import { addPost, deletePost, findPost, type Post, replacePost } from "./post-store.ts";

const toConversation = "/v3/conversations/:conversationId/activities";
const toActivity = `${toConversation}/:activityId`;

/** Says something in a conversation, answers, changes or takes back what was said. */
export function activityRoutes(app: FastifyInstance, connector: Connector): void {
  const { context, relay } = connector;

  connectorRoute(app, connector, "POST", toConversation, (request) => say(connector, request));

  connectorRoute(app, connector, "POST", toActivity, (request) =>
    say(connector, request, request.params.activityId),
  );

  connectorRoute(app, connector, "PUT", toActivity, async (request) => {
    const activity = parseBody(activitySchema, request.body);
    const { activityId } = postOf(connector, welcomed(connector, request), request);
    refuseTooLarge(activity);
    replacePost(context, activityId, activity);
    await relay.update(activityId, activity);
    return { status: 200, body: { id: activityId } };
  });

  connectorRoute(app, connector, "DELETE", toActivity, async (request) => {
    const { activityId } = postOf(connector, welcomed(connector, request), request);
    deletePost(context, activityId);
    await relay.remove(activityId);
    return { status: 200 };
  });
}

async function say(connector: Connector, request: ConnectorRequest, answeredId?: string) {
  const { context, relay } = connector;
  const activity = parseBody(activitySchema, request.body);
  refuseTooLarge(activity);
  const conversation = welcomed(connector, request);
  // Typing and the like are seen for a moment and kept by nobody.
  if (activity.type !== "message") return { status: 202, body: {} };
  const rootId = conversation.rootId ?? rootOf(connector, conversation, answeredId);
  const { conversationId } = conversation;
  const activityId = addPost(context, { conversationId, rootId, activity });
  if (conversation.kind === "channel" && !rootId)
    await relay.startThread(conversationId, activityId, activity as Activity);
  else
    await relay.post(
      { conversationId, rootId: conversation.kind === "channel" ? rootId : undefined },
      activityId,
      activity,
    );
  return { status: 201, body: { id: activityId } };
}

/** The conversation, once the bot is known to be welcome there and within Teams' limits. */
function welcomed({ context, limits }: Connector, { params }: ConnectorRequest): Conversation {
  const conversation = openConversation(context, params.conversationId ?? "");
  if (conversation.kind === "personal") refuseUnwelcome(context, conversation.userId);
  limits.take("send", conversation.conversationId);
  return conversation;
}

/** In a channel, answering a message means speaking in its thread; a personal chat has none. */
function rootOf({ context }: Connector, conversation: Conversation, answeredId: string | undefined) {
  if (!answeredId || conversation.kind === "personal") return undefined;
  return findPost(context, conversation.conversationId, answeredId)?.rootId;
}

function postOf(
  { context }: Connector,
  { conversationId }: Conversation,
  { params }: ConnectorRequest,
): Post {
  const post = findPost(context, conversationId, params.activityId ?? "");
  if (!post)
    throw new GraphError(404, "ActivityNotFoundInConversation", "Activity not found in the conversation.");
  return post;
}
