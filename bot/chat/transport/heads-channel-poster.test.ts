import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { fittingChannelCard } from "../cards/briefing/edition-channel.card.ts";
import { links, tuesdayEdition } from "../chat.fixture.ts";
import { createBotAdapter } from "./bot-adapter.ts";
import { ConnectorFault } from "./connector-fault.ts";
import type { Conversations, Place } from "./conversations.ts";
import { fakeConnector } from "./fake-connector.fixture.ts";
import { createHeadsChannelPoster } from "./heads-channel-poster.ts";
import { wayToSpeak } from "./way-to-speak.ts";

const created = () =>
  Response.json({ id: "19:heads@thread.tacv2;messageid=1764", activityId: "1764" }, { status: 201 });

function aPoster(answer: () => Response, conversations?: Pick<Conversations, "find">) {
  const connector = fakeConnector(answer);
  const bot = createBotAdapter({ send: connector.fetch });
  const faults: unknown[] = [];
  const notFound = (fault: unknown) => void faults.push(fault);
  const poster = createHeadsChannelPoster({
    bot,
    way: wayToSpeak({ bot, serviceUrl: "https://connector.test/uk/", conversations, notFound }),
    teamId: "be0c0000-0000-4000-8000-000000000001",
    channelId: "19:heads@thread.tacv2",
    tenantId: "tenant-1",
    render: (edition) => fittingChannelCard(edition, { today: civilDate("2026-11-24"), links }),
  });
  return { poster, sent: connector.sent, faults };
}

describe("posting in the heads' channel", () => {
  it("begins a new thread with the card and answers the message's id", async () => {
    const { poster, sent } = aPoster(created);
    expect(await poster.post(tuesdayEdition())).toBe("1764");
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: "POST",
      path: "/uk/v3/conversations",
      body: {
        isGroup: true,
        tenantId: "tenant-1",
        channelData: { channel: { id: "19:heads@thread.tacv2" } },
        activity: { type: "message", attachments: [{ content: { type: "AdaptiveCard" } }] },
      },
    });
    expect(JSON.stringify(sent[0]?.body)).toContain("beacon-edition-2026-11-24");
  });

  it("goes to the address that the channel, or its team, named itself", async () => {
    const asked: Place[] = [];
    const find = async (place: Place) => {
      asked.push(place);
      return {
        conversation: place.conversation,
        serviceUrl: "https://connector.test/emea/",
        kind: "channel",
      };
    };
    const { poster, sent } = aPoster(created, { find });
    await poster.post(tuesdayEdition());
    expect(sent[0]?.path).toBe("/emea/v3/conversations");
    expect(asked).toEqual([
      { conversation: "19:heads@thread.tacv2", team: "be0c0000-0000-4000-8000-000000000001" },
    ]);
  });

  it("is not held up by a store of such addresses that does not answer", async () => {
    const broken = new Error("The storage account does not answer.");
    const { poster, sent, faults } = aPoster(created, { find: () => Promise.reject(broken) });
    expect(await poster.post(tuesdayEdition())).toBe("1764");
    expect([sent[0]?.path, faults]).toEqual(["/uk/v3/conversations", [broken]]);
  });

  it("finds the message's id in the thread's, where Teams gives no other", async () => {
    const answer = () => Response.json({ id: "19:heads@thread.tacv2;messageid=1764" }, { status: 201 });
    expect(await aPoster(answer).poster.post(tuesdayEdition())).toBe("1764");
  });

  it.each([429, 500, 502, 503, 504])(
    "sends one request only when the connector answers %s",
    async (status) => {
      const { poster, sent } = aPoster(() => new Response("{}", { status, headers: { "retry-after": "1" } }));
      const fault = await poster.post(tuesdayEdition()).catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(ConnectorFault);
      expect(fault).toMatchObject({
        status,
        retryAfter: "1",
        message: `POST /uk/v3/conversations: ${status}`,
      });
      expect(sent).toHaveLength(1);
    },
  );

  it("sends one request only when the connection breaks", async () => {
    const broken = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    const { poster, sent } = aPoster(() => {
      throw broken;
    });
    const fault = await poster.post(tuesdayEdition()).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ name: "ConnectorFault", status: undefined, cause: broken });
    expect(sent).toHaveLength(1);
  });

  it("puts a newer card in the place of an earlier one", async () => {
    const { poster, sent } = aPoster(() => Response.json({ id: "1764" }));
    await poster.update("1764", tuesdayEdition());
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: "PUT",
      path: "/uk/v3/conversations/19%3Aheads%40thread.tacv2%3Bmessageid%3D1764/activities/1764",
      body: {
        id: "1764",
        attachments: [{ content: { fallbackText: expect.stringContaining("2 items for all heads") } }],
      },
    });
  });
});
