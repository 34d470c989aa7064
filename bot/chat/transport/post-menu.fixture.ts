import Fastify from "fastify";
import { z } from "zod";
import type { AdaptiveCard } from "../cards/adaptive-card.ts";
import { links, primaryHead, stranger, wordsOf } from "../chat.fixture.ts";
import type { ChatPorts } from "../turn.ts";
import { anActivity } from "./activity.fixture.ts";
import { createBotAdapter } from "./bot-adapter.ts";
import { chatRoute } from "./chat-route.ts";
import { fakeConnector } from "./fake-connector.fixture.ts";

/** In which the posts stand. */
export const channel = "19:6decf54d86d945e4b3924b63a9161a78@thread.tacv2";

const taskSchema = z.object({
  task: z.discriminatedUnion("type", [
    z.object({ type: z.literal("message"), value: z.string() }),
    z.object({
      type: z.literal("continue"),
      value: z.object({
        title: z.string(),
        height: z.string(),
        width: z.string(),
        card: z.object({
          contentType: z.literal("application/vnd.microsoft.card.adaptive"),
          content: z.custom<AdaptiveCard>(),
        }),
      }),
    }),
  ]),
});

/** A post's menu, as Teams sends what is chosen there. Shape: "Define message extension action commands", learn.microsoft.com. */
export function menuOf(
  ports: ChatPorts,
  content: string,
  { from = primaryHead as string, contentType = "html", commandId = "keepResource" } = {},
) {
  const app = Fastify({ logger: false });
  chatRoute(app, { bot: createBotAdapter({ send: fakeConnector().fetch }), ports, links });
  const value = {
    commandId,
    commandContext: "message",
    requestId: "7f7d22efe5414818becebcec649a7912",
    messagePayload: {
      linkToMessage: `https://teams.microsoft.com/l/message/${channel}/1611060744833`,
      id: "1611060744833",
      replyToId: null,
      createdDateTime: "2021-01-19T12:52:24.833Z",
      lastModifiedDateTime: null,
      deleted: false,
      summary: null,
      importance: "normal",
      locale: "en-us",
      body: { contentType, content },
      from: {
        device: null,
        conversation: null,
        user: { userIdentityType: "aadUser", id: stranger, displayName: "Olo Brockhouse" },
        application: null,
      },
      reactions: [],
      mentions: [],
    },
  };
  async function send(name: string, more: object) {
    const response = await app.inject({
      method: "POST",
      url: "/api/messages",
      payload: anActivity({
        type: "invoke",
        name: `composeExtension/${name}`,
        value: { ...value, ...more },
        from: { id: "29:somebody", aadObjectId: from },
        conversation: { id: `${channel};messageid=1611060744833`, conversationType: "channel" },
        channelData: { channel: { id: channel } },
      }),
    });
    return taskSchema.parse(response.json()).task;
  }
  return {
    open: (more: object = {}) => send("fetchTask", more),
    submit: (data: object, more: object = {}) => send("submitAction", { data, ...more }),
  };
}

export type Task = z.infer<typeof taskSchema>["task"];
const cardOf = (task: Task): AdaptiveCard => {
  if (task.type === "message") throw new Error(`Said instead of shown: ${task.value}`);
  return task.value.card.content;
};
export const said = (task: Task) => (task.type === "message" ? task.value : wordsOf(task.value.card.content));
/** What Teams sends when a form is sent as it is shown, with these fields changed. */
export function filledIn(task: Task, fields: object = {}): object {
  const card = cardOf(task);
  const inputs = card.body.flatMap((element) =>
    element.type === "Input.Text" || element.type === "Input.Date" || element.type === "Input.ChoiceSet"
      ? [[element.id, element.value ?? ""]]
      : [],
  );
  const [button] = card.actions ?? [];
  if (button?.type !== "Action.Submit") throw new Error("No form");
  return { ...Object.fromEntries(inputs), ...button.data, ...fields };
}
