import type { Activity, InvokeResponse } from "botbuilder";
import type { AdaptiveCard } from "../cards/adaptive-card.ts";
import type { Reply } from "../turn.ts";

export const cardType = "application/vnd.microsoft.card.adaptive";

export const cardMessage = (card: AdaptiveCard): Partial<Activity> => ({
  type: "message",
  summary: card.fallbackText,
  attachments: [{ contentType: cardType, content: card }],
});

/** A reply as a message; its text is plain, so that nothing in it becomes Markdown. */
export const replyMessage = (reply: Reply): Partial<Activity> =>
  reply.kind === "card"
    ? cardMessage(reply.card)
    : { type: "message", text: reply.text, textFormat: "plain" };

/** A reply as the answer to a pressed button: the card in its new state, or one sentence. */
export const replyInvoke = (reply: Reply): InvokeResponse => ({
  status: 200,
  body:
    reply.kind === "card"
      ? { statusCode: 200, type: cardType, value: reply.card }
      : { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: reply.text },
});
