import { extensionCommands } from "../bot/chat/extension/extension-commands.ts";
import type { Manifest } from "./build.ts";

type ComposeExtension = NonNullable<Manifest["composeExtensions"]>[number];

/** The search that Teams offers beside a message being written, what it offers in a post's menu, and the links it asks us about, from the code that answers. */
export function composeExtension({ botId, domain }: { botId: string; domain: string }): ComposeExtension {
  return {
    botId,
    commands: [
      ...extensionCommands.searches.map(({ id, title, description, parameter }) => ({
        id,
        type: "query" as const,
        context: ["compose" as const, "commandBox" as const],
        title,
        description,
        // What somebody has at hand is shown before they type.
        initialRun: true,
        parameters: [
          {
            name: parameter.name,
            title: parameter.title,
            description: parameter.description,
            inputType: "text" as const,
          },
        ],
      })),
      ...extensionCommands.actions.map(({ id, title, description }) => ({
        id,
        title,
        description,
        type: "action" as const,
        context: ["message" as const],
        // The form depends on the post: Beacon is asked for it.
        fetchTask: true,
      })),
    ],
    messageHandlers: [
      // Asked without a name, Beacon answers how to add it, and nothing of what the link leads to.
      { type: "link", value: { domains: [domain], supportsAnonymizedPayloads: true } },
    ],
  };
}
