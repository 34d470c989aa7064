import { searchResources } from "../bot/chat/extension/extension-command.ts";
import { keepResource } from "../bot/chat/extension/keep-command.ts";
import type { Manifest } from "./build.ts";

type ComposeExtension = NonNullable<Manifest["composeExtensions"]>[number];

/** The search that Teams offers beside a message being written, what it offers in a post's menu, and the links it asks us about, from the code that answers. */
export function composeExtension({ botId, domain }: { botId: string; domain: string }): ComposeExtension {
  const { id, title, description, parameter } = searchResources;
  return {
    botId,
    commands: [
      {
        id,
        type: "query",
        context: ["compose", "commandBox"],
        title,
        description,
        // What somebody has at hand is shown before they type.
        initialRun: true,
        parameters: [
          {
            name: parameter.name,
            title: parameter.title,
            description: parameter.description,
            inputType: "text",
          },
        ],
      },
      {
        ...{ id: keepResource.id, title: keepResource.title, description: keepResource.description },
        type: "action",
        context: ["message"],
        // The form depends on the post: Beacon is asked for it.
        fetchTask: true,
      },
    ],
    messageHandlers: [
      // Asked without a name, Beacon answers how to add it, and nothing of what the link leads to.
      { type: "link", value: { domains: [domain], supportsAnonymizedPayloads: true } },
    ],
  };
}
