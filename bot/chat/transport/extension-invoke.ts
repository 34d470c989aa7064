import type { InvokeResponse } from "botbuilder";
import type { ExtensionAnswer } from "../extension/extension-answer.ts";
import type { IncomingActivity } from "./activity.schema.ts";
import { cardType } from "./outgoing.ts";
import { isOfDialog } from "./reply-to-extension.ts";

/**
 * An answer as Teams reads it:
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search and, where it asked
 * for a dialog, .../how-to/action-commands/create-task-module
 */
export const extensionInvoke = (answer: ExtensionAnswer, asked: IncomingActivity): InvokeResponse => ({
  status: 200,
  body:
    answer.kind === "dialog" || (answer.kind === "words" && isOfDialog(asked))
      ? { task: taskOf(answer) }
      : { composeExtension: extensionOf(answer) },
});

function taskOf(answer: Extract<ExtensionAnswer, { kind: "dialog" | "words" }>): object {
  if (answer.kind === "words") return { type: "message", value: answer.text };
  return {
    type: "continue",
    value: {
      title: answer.title,
      height: "medium",
      width: "medium",
      card: { contentType: cardType, content: answer.card },
    },
  };
}

function extensionOf(answer: Exclude<ExtensionAnswer, { kind: "dialog" }>): object {
  switch (answer.kind) {
    case "words":
      return { type: "message", text: answer.text };
    case "sign-in":
      return {
        type: "auth",
        attachmentLayout: "list",
        attachments: [{ contentType: cardType, content: answer.card }],
      };
    case "results":
      return {
        type: "result",
        attachmentLayout: "list",
        attachments: answer.results.map(({ card, preview }) => ({
          contentType: cardType,
          content: card,
          preview: { contentType: "application/vnd.microsoft.card.thumbnail", content: preview },
        })),
      };
  }
}
