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

function theCards(answer: () => Response) {
  const connector = fakeConnector(answer);
  const clock = clockAt("2026-11-24T15:30:00Z");
  const cards = createPersonalCards({
    bot: createBotAdapter({ send: connector.fetch }),
    serviceUrl: "https://connector.test/uk/",
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
    expect(await known.send("a:1")).toBe("told");
    expect(known.sent.map(({ path }) => path)).toEqual(["/uk/v3/conversations/a%3A1/activities"]);
    const unknown = theCards(() => Response.json({ id: "a:1" }, { status: 201 }));
    expect(await unknown.send()).toBe("told");
    expect(unknown.sent).toHaveLength(2);
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
