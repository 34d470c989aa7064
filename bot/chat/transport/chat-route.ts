import type { Activity, TurnContext } from "botbuilder";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { describe } from "../../http/problem-rendering.ts";
import type { ExtensionAnswer } from "../extension/extension-answer.ts";
import { LastSearches } from "../last-searches.ts";
import type { Reply } from "../turn.ts";
import { activitySchema, type IncomingActivity } from "./activity.schema.ts";
import { learnFromActivity } from "./app-in-teams.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { extensionInvoke } from "./extension-invoke.ts";
import { faultSentence } from "./fault-sentence.ts";
import { replyInvoke, replyMessage } from "./outgoing.ts";
import { type ChatSettings, isButton, replyToActivity } from "./reply-to-activity.ts";
import { isFromExtension, replyToExtension } from "./reply-to-extension.ts";
import { senderRefusal } from "./sender-refusal.ts";

/** Rendered like every error of the server that names its status. */
class ActivityNotUnderstood extends Error {
  readonly statusCode = 400;
}

/** `POST /api/messages`, where the Bot Connector delivers what people type and press. It checks its sender itself. */
export function chatRoute(
  app: FastifyInstance,
  { bot, ...settings }: ChatSettings & { bot: BotAdapter },
): void {
  const searches = new LastSearches();
  app.post("/api/messages", async (request, reply) => {
    const parsed = activitySchema.safeParse(request.body);
    if (!parsed.success) throw new ActivityNotUnderstood("The body is not an activity.");
    const activity = parsed.data;
    const answered = await bot
      .answer(request.headers.authorization ?? "", activity as unknown as Activity, (context) =>
        answer(activity, context, { ...settings, searches }, request.log),
      )
      .catch(senderRefusal);
    return reply.status(answered?.status ?? 200).send(answered?.body);
  });
}

async function answer(
  activity: IncomingActivity,
  context: TurnContext,
  settings: ChatSettings,
  log: FastifyBaseLogger,
): Promise<void> {
  await learnFromActivity(activity, settings.ports).catch((fault: unknown) => {
    log.error({ activity: activity.id, fault: describe(fault) }, "who has Beacon in Teams is not written");
  });
  await settings.conversations?.learn(activity).catch((fault: unknown) => {
    log.error({ activity: activity.id, fault: describe(fault) }, "where Beacon is in Teams is not written");
  });
  if (isFromExtension(activity)) {
    const answered = await replyToExtension(activity, settings).catch((fault: unknown): ExtensionAnswer => {
      log.error({ activity: activity.id, fault: describe(fault) }, "extension answer failed");
      return { kind: "words", text: faultSentence(fault) };
    });
    await context.sendActivity({ type: "invokeResponse", value: extensionInvoke(answered, activity) });
    return;
  }
  const reply = await replyToActivity(activity, settings).catch((fault: unknown): Reply => {
    log.error({ activity: activity.id, fault: describe(fault) }, "chat answer failed");
    return { kind: "text", text: faultSentence(fault) };
  });
  if (!reply) return;
  if (isButton(activity)) {
    await context.sendActivity({ type: "invokeResponse", value: replyInvoke(reply) });
    return;
  }
  // Nobody is left to tell in the chat; the connector is told that we took the activity, so that it brings it once.
  await context.sendActivity(replyMessage(reply)).catch((fault: unknown) => {
    log.error({ activity: activity.id, fault: describe(fault) }, "chat answer not delivered");
  });
}
