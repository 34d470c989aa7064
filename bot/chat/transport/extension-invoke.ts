import type { InvokeResponse } from "botbuilder";
import type { ExtensionAnswer } from "../extension/extension-answer.ts";
import { cardType } from "./outgoing.ts";

/** An answer as Teams reads it: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search */
export const extensionInvoke = (answer: ExtensionAnswer): InvokeResponse => ({
  status: 200,
  body: { composeExtension: extensionOf(answer) },
});

function extensionOf(answer: ExtensionAnswer): object {
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
