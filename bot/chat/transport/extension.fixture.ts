import Fastify from "fastify";
import { z } from "zod";
import { links } from "../chat.fixture.ts";
import type { ChatPorts } from "../turn.ts";
import { anActivity } from "./activity.fixture.ts";
import type { IncomingActivity } from "./activity.schema.ts";
import { createBotAdapter } from "./bot-adapter.ts";
import { chatRoute } from "./chat-route.ts";
import { fakeConnector } from "./fake-connector.fixture.ts";

const cardSchema = z.object({
  type: z.literal("AdaptiveCard"),
  version: z.string(),
  fallbackText: z.string(),
  body: z.array(z.unknown()),
  actions: z.array(z.looseObject({ title: z.string(), url: z.string() })).optional(),
});
const answerSchema = z.object({
  composeExtension: z.object({
    type: z.enum(["result", "message", "auth"]),
    text: z.string().optional(),
    attachmentLayout: z.literal("list").optional(),
    attachments: z
      .array(
        z.object({
          content: cardSchema,
          preview: z
            .object({ contentType: z.string(), content: z.object({ title: z.string(), text: z.string() }) })
            .optional(),
        }),
      )
      .optional(),
  }),
});
export type Answered = z.infer<typeof answerSchema>["composeExtension"];

/** What the bot's address answers to Teams when somebody types into the extension, or pastes a link. */
export function askExtension(
  ports: ChatPorts,
  from: string | undefined = anActivity().from.aadObjectId ?? "",
) {
  const app = Fastify({ logger: false });
  const connector = fakeConnector();
  chatRoute(app, { bot: createBotAdapter({ send: connector.fetch }), ports, links });
  async function invoke(
    name: string,
    value: unknown,
    more: Partial<IncomingActivity> = {},
  ): Promise<Answered> {
    const response = await app.inject({
      method: "POST",
      url: "/api/messages",
      payload: anActivity({
        type: "invoke",
        name: `composeExtension/${name}`,
        value,
        from: { id: "29:somebody", aadObjectId: from },
        conversation: { id: "19:staffroom@thread.v2", conversationType: "groupChat" },
        ...more,
      }),
    });
    return answerSchema.parse(response.json()).composeExtension;
  }
  return {
    invoke,
    type: (words: string, skip = 0) =>
      invoke("query", {
        commandId: "searchResources",
        parameters: [{ name: "words", value: words }],
        queryOptions: { skip, count: 25 },
      }),
    open: () =>
      invoke("query", {
        commandId: "searchResources",
        parameters: [{ name: "initialRun", value: "true" }],
        queryOptions: { skip: 0, count: 25 },
      }),
    paste: (url: string) => invoke("queryLink", { url }),
  };
}

export const titlesOf = ({ attachments = [] }: Answered): (string | undefined)[] =>
  attachments.map(({ preview }) => preview?.content.title);
