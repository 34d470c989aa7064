import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import Fastify, { type FastifyInstance } from "fastify";
import { keepTeam } from "../graph/teamwork/team-store.ts";
import { registerTeamwork } from "../graph/teamwork/teamwork.ts";
import { people, type SmallTenant, smallTenant } from "../identity/testing/small-tenant.ts";
import { pageRoutes } from "../page/page.ts";
import { connectorRoutes } from "./connector.ts";

const channelId = "19:heads@thread.tacv2";
const card = {
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text: "Tuesday briefing" }],
};
const message = (text: string, more: object = {}) => ({ type: "message", text, ...more });
const withCard = { attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }] };

let tenant: SmallTenant;
beforeEach(() => {
  tenant = smallTenant();
});
afterEach(() => tenant.close());

function serve(chatClientUrl?: string): void {
  registerTeamwork(tenant.router, tenant.context);
  connectorRoutes(tenant.app, tenant.context, chatClientUrl ? { chatClientUrl } : {});
  pageRoutes(tenant.app, tenant.context);
  keepTeam(tenant.context, {
    id: "team-1",
    displayName: "Heads",
    channels: [{ id: channelId, displayName: "General" }],
  });
}

async function call(method: "GET" | "POST" | "PUT" | "DELETE", path: string, payload?: object, headers = {}) {
  const answer = await tenant.app.inject({
    method,
    url: `/connector${path}`,
    headers,
    ...(payload && { payload }),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: answer.body ? answer.json() : undefined,
  };
}

const startThread = (activity: object) =>
  call("POST", "/v3/conversations", { isGroup: true, channelData: { channel: { id: channelId } }, activity });
const chatWith = (userId: string) => call("POST", "/v3/conversations", { members: [{ id: `29:${userId}` }] });
const say = (conversationId: string, activity: object, headers = {}) =>
  call("POST", `/v3/conversations/${encodeURIComponent(conversationId)}/activities`, activity, headers);
const outbox = async () => (await tenant.app.inject("/_admin/outbox")).json();

describe("posting in a channel", () => {
  it("begins a thread that Graph shows with its card", async () => {
    serve();
    const { status, body } = await startThread(message("Briefing", withCard));
    expect(status).toBe(201);
    expect(body.id).toBe(`${channelId};messageid=${body.activityId}`);
    const seen = await tenant.graph<{ value: object[] }>(
      "GET",
      `/teams/team-1/channels/${encodeURIComponent(channelId)}/messages`,
    );
    expect(seen.body.value).toMatchObject([
      {
        id: body.activityId,
        from: { application: { displayName: "Beacon" } },
        attachments: [
          { contentType: "application/vnd.microsoft.card.adaptive", content: JSON.stringify(card) },
        ],
      },
    ]);
  });

  it("puts an answer into the thread", async () => {
    serve();
    const thread = (await startThread(message("Briefing"))).body;
    await say(thread.id, message("A correction"));
    const replies = await tenant.graph<{ value: object[] }>(
      "GET",
      `/teams/team-1/channels/${encodeURIComponent(channelId)}/messages/${thread.activityId}/replies`,
    );
    expect(replies.body.value).toMatchObject([
      { replyToId: thread.activityId, body: { content: "A correction" } },
    ]);
  });

  it("changes and takes back what was said", async () => {
    serve();
    const { id, activityId } = (await startThread(message("Draft"))).body;
    const address = `/v3/conversations/${encodeURIComponent(id)}/activities/${activityId}`;
    expect(await call("PUT", address, message("Final"))).toMatchObject({
      status: 200,
      body: { id: activityId },
    });
    expect((await outbox()).posts).toMatchObject([{ text: "Final", updatedTimes: 1 }]);
    expect((await call("DELETE", address)).status).toBe(200);
    expect((await outbox()).posts).toEqual([]);
    expect((await call("PUT", address, message("Too late"))).body.error.code).toBe(
      "ActivityNotFoundInConversation",
    );
  });

  it("is refused in a channel that does not exist", async () => {
    serve();
    expect(await say("19:nowhere@thread.tacv2", message("Hello"))).toMatchObject({
      status: 404,
      body: { error: { code: "ConversationNotFound" } },
    });
  });

  it("is refused when a message is too big for Teams, and flagged when it is too big for some", async () => {
    serve();
    expect(await startThread(message("x".repeat(60_000)))).toMatchObject({
      status: 413,
      body: { error: { code: "MessageSizeTooBig" } },
    });
    await startThread(message("x".repeat(20_000)));
    expect((await outbox()).posts).toMatchObject([{ isOverSafeSize: true }]);
  });
});

describe("Teams' limits", () => {
  it("refuse the eighth message of a second, and say how long to wait", async () => {
    serve();
    const { id } = (await chatWith(people.ruth)).body;
    for (let i = 0; i < 7; i++) expect((await say(id, message(`${i}`))).status).toBe(201);
    const eighth = await say(id, message("8"));
    expect(eighth).toMatchObject({ status: 429, headers: { "retry-after": "1" } });
    tenant.passSeconds(1);
    expect((await say(id, message("8"))).status).toBe(201);
  });

  it("refuse the sixty-first message of half a minute", async () => {
    serve();
    const { id } = (await chatWith(people.ruth)).body;
    for (let i = 0; i < 60; i++) {
      tenant.passSeconds(0.4);
      expect((await say(id, message(`${i}`))).status).toBe(201);
    }
    expect(await say(id, message("61"))).toMatchObject({ status: 429, headers: { "retry-after": "7" } });
  });

  it("count each conversation by itself", async () => {
    serve();
    const { id } = (await chatWith(people.ruth)).body;
    for (let i = 0; i < 8; i++) await say(id, message(`${i}`));
    expect((await startThread(message("Elsewhere"))).status).toBe(201);
  });
});

describe("talking to a person", () => {
  it("finds the same chat every time", async () => {
    serve();
    const first = (await chatWith(people.ruth)).body.id;
    expect((await chatWith(people.ruth)).body.id).toBe(first);
    expect((await call("GET", `/v3/conversations/${encodeURIComponent(first)}/members`)).body).toMatchObject([
      { aadObjectId: people.ruth, name: "Ruth Osei", userPrincipalName: "ruth.osei@example.sch.uk" },
    ]);
  });

  it("is refused to who blocked the bot, and to who does not have it", async () => {
    serve();
    const { id } = (await chatWith(people.ruth)).body;
    const admin = (url: string, payload: object) => tenant.app.inject({ method: "POST", url, payload });
    await admin("/_admin/blocked", { userIds: [people.ruth] });
    expect(await say(id, message("Hello"))).toMatchObject({
      status: 403,
      body: { error: { code: "ConversationBlockedByUser" } },
    });
    await admin("/_admin/installs", { userIds: [people.sam], installed: false });
    expect(await chatWith(people.sam)).toMatchObject({
      status: 403,
      body: { error: { code: "BotNotInConversationRoster" } },
    });
  });

  it("is refused to somebody who is not in the tenant", async () => {
    serve();
    expect(await chatWith("nobody")).toMatchObject({ status: 400, body: { error: { code: "BadSyntax" } } });
  });
});

describe("when something goes wrong", () => {
  it("keeps a message whose answer was lost", async () => {
    serve();
    const { id } = (await chatWith(people.ruth)).body;
    expect(await say(id, message("Once"), { "x-fault": "504-after-commit" })).toMatchObject({
      status: 504,
      body: { error: { code: "GatewayTimeout" } },
    });
    expect((await outbox()).posts).toHaveLength(1);
  });

  it("refuses a token that is not for the Bot Connector", async () => {
    serve();
    expect((await say(channelId, message("Hello"), { authorization: "Bearer nonsense" })).status).toBe(401);
  });

  it("counts what was asked", async () => {
    serve();
    await chatWith(people.ruth);
    await chatWith(people.ruth);
    expect((await tenant.app.inject("/_admin/connector/requests")).json()).toEqual({
      "POST /v3/conversations": 2,
    });
  });
});

describe("with a chat client beside", () => {
  async function chatClient(): Promise<{ app: FastifyInstance; url: string; heard: string[] }> {
    const heard: string[] = [];
    const app = Fastify();
    app.all("/_connector/*", async (request, reply) => {
      const text = (request.body as { text?: string; activity?: { text?: string } } | undefined) ?? {};
      heard.push(
        `${request.method} ${decodeURIComponent(request.url)} ${text.text ?? text.activity?.text ?? ""}`.trim(),
      );
      return reply.status(201).send({
        id: request.url.endsWith("/v3/conversations") ? `${channelId};messageid=c1` : "c2",
        activityId: "c1",
      });
    });
    await app.listen({ host: "127.0.0.1", port: 0 });
    const address = app.server.address();
    return {
      app,
      heard,
      url: `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`,
    };
  }

  it("shows there what the bot says here, changes included", async () => {
    const client = await chatClient();
    serve(client.url);
    const { id, activityId } = (await startThread(message("Briefing"))).body;
    await say(id, message("A correction"));
    await call(
      "PUT",
      `/v3/conversations/${encodeURIComponent(id)}/activities/${activityId}`,
      message("Briefing, corrected"),
    );
    await client.app.close();
    expect(client.heard).toEqual([
      "POST /_connector/v3/conversations Briefing",
      `POST /_connector/v3/conversations/${channelId};messageid=c1/activities A correction`,
      `PUT /_connector/v3/conversations/${channelId};messageid=c1/activities/c1 Briefing, corrected`,
    ]);
  });

  it("shows a channel again that was opened only after the bot had posted, oldest first", async () => {
    const client = await chatClient();
    serve(client.url);
    await startThread(message("First"));
    await startThread(message("Second"));
    const path = `/_admin/connector/channels/${encodeURIComponent(channelId)}/relay`;
    expect((await tenant.app.inject({ method: "POST", url: path })).statusCode).toBe(204);
    await client.app.close();
    expect(client.heard.slice(2)).toEqual([
      "POST /_connector/v3/conversations First",
      "POST /_connector/v3/conversations Second",
    ]);
  });

  it("posts all the same when the client is not there", async () => {
    const client = await chatClient();
    await client.app.close();
    serve(client.url);
    expect((await startThread(message("Briefing"))).status).toBe(201);
    expect((await outbox()).posts).toHaveLength(1);
  });
});
