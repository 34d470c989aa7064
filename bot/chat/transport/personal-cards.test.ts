import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { clockAt } from "../../../shared/testing/clock.ts";
import { virtualPace } from "../../../shared/testing/virtual-pace.ts";
import { tuesdayEdition } from "../chat.fixture.ts";
import { createBotAdapter } from "./bot-adapter.ts";
import { fakeConnector } from "./fake-connector.fixture.ts";
import { createPersonalCards } from "./personal-cards.ts";

const ann = "ann" as PersonId;
const refusal = (status: number, code: string) => Response.json({ error: { code } }, { status });

/** `ways` are addresses that chats named themselves. */
function theCards(answer: () => Response, ways: Readonly<Record<string, string>> = {}) {
  const connector = fakeConnector(answer);
  const bot = createBotAdapter({ send: connector.fetch });
  const clock = clockAt("2026-11-24T15:30:00Z");
  const cards = createPersonalCards({
    bot,
    way: (place) => bot.connector(ways[place?.conversation ?? ""] ?? "https://connector.test/uk/"),
    tenantId: "tenant-1",
    pace: virtualPace(clock),
    card: async () => ({ type: "AdaptiveCard", version: "1.5", fallbackText: "Briefing", body: [] }),
  });
  const send = (chat?: string) => cards.send(tuesdayEdition(), ann, { chat });
  return { cards, send, sent: connector.sent, clock };
}

describe("a briefing's card in somebody's own chat", () => {
  it("is one request where the chat is known, and two where it is to be found first", async () => {
    const known = theCards(() => Response.json({ id: "1" }, { status: 201 }));
    expect(await known.send("a:1")).toEqual({ card: "1" });
    expect(known.sent.map(({ path }) => path)).toEqual(["/uk/v3/conversations/a%3A1/activities"]);
    const unknown = theCards(() => Response.json({ id: "a:1" }, { status: 201 }));
    expect(await unknown.send()).toEqual({ card: "a:1" });
    expect(unknown.sent).toHaveLength(2);
  });

  it("goes to the address that the chat named itself, when it had to be found first, too", async () => {
    const ways = { "a:1": "https://connector.test/emea/" };
    const { send, sent } = theCards(() => Response.json({ id: "a:1" }, { status: 201 }), ways);
    await send("a:1");
    await send();
    expect(sent.map(({ path }) => path)).toEqual([
      "/emea/v3/conversations/a%3A1/activities",
      "/uk/v3/conversations",
      "/emea/v3/conversations/a%3A1/activities",
    ]);
  });

  it.each([
    [403, "ConversationBlockedByUser", { refused: "blocked" }],
    [403, "BotNotInConversationRoster", { refused: "removed" }],
    [404, "ConversationNotFound", { refused: undefined }],
  ])("is refused for good with %s %s", async (status, code, came) => {
    const { send, sent } = theCards(() => refusal(status, code));
    expect(await send("a:1")).toEqual(came);
    expect(sent).toHaveLength(1);
  });

  it.each([500, 502, 504])(
    "is in doubt when the connector answers %s, and is not sent again",
    async (status) => {
      const { send, sent } = theCards(() => refusal(status, "BadGateway"));
      expect(await send("a:1")).toBe("in-doubt");
      expect(sent).toHaveLength(1);
    },
  );

  it("was certainly not sent when Teams had no room for it, once more after the wait it names", async () => {
    const { send, sent } = theCards(() => refusal(429, "TooManyRequests"));
    expect(await send("a:1")).toBe("not-sent");
    expect(sent).toHaveLength(2);
  });

  it("is in no doubt while only the chat was asked for", async () => {
    const { send } = theCards(() => refusal(502, "BadGateway"));
    expect(await send()).toBe("not-sent");
  });

  it("keeps to fifty requests a second, which is what Teams takes of a bot in a tenant", async () => {
    const { send, clock } = theCards(() => Response.json({ id: "1" }, { status: 201 }));
    const begun = clock.now().getTime();
    for (let n = 0; n < 101; n++) await send(`a:${n}`);
    expect(clock.now().getTime() - begun).toBe(2_000);
  });
});

describe("a card in somebody's own chat that is put right", () => {
  const put = (answer: () => Response, chat: string | undefined = "a:1") => {
    const { cards, sent, clock } = theCards(answer);
    return { sent, clock, put: () => cards.update(tuesdayEdition(), ann, { id: "1700000000000", chat }) };
  };

  it("is one request, to the message that stands there", async () => {
    const { put: putIt, sent } = put(() => Response.json({ id: "1700000000000" }));
    expect(await putIt()).toBe("put");
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "PUT /uk/v3/conversations/a%3A1/activities/1700000000000",
    ]);
  });

  it.each([
    [403, "ConversationBlockedByUser", { left: "blocked" }],
    [403, "BotNotInConversationRoster", { left: "removed" }],
    [404, "ConversationNotFound", { left: "gone" }],
    [404, "ActivityNotFoundInConversation", { left: "gone" }],
    [403, "BotDisabledByAdmin", { left: "refused" }],
  ])("is left as it is with %s %s", async (status, code, became) => {
    const { put: putIt, sent } = put(() => refusal(status, code));
    expect(await putIt()).toEqual(became);
    expect(sent).toHaveLength(1);
  });

  it.each([401, 412, 429, 500, 502, 503, 504])(
    "may be tried again when the connector answers %s",
    async (status) => {
      expect(await put(() => refusal(status, "Later")).put()).toBe("not-now");
    },
  );

  it("keeps to fifty requests a second", async () => {
    const { put: putIt, clock } = put(() => Response.json({ id: "1" }));
    const begun = clock.now().getTime();
    for (let n = 0; n < 101; n++) await putIt();
    expect(clock.now().getTime() - begun).toBe(2_000);
  });
});
