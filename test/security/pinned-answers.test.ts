import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { createLinks } from "../../bot/chat/links.ts";
import { anActivity } from "../../bot/chat/transport/activity.fixture.ts";
import { replyToActivity } from "../../bot/chat/transport/reply-to-activity.ts";
import { replyToExtension } from "../../bot/chat/transport/reply-to-extension.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { people, resources } from "./guarded-trust.ts";

jest.setTimeout(4 * 60_000);

const links = createLinks({ tabAddress: "https://beacon.example.org" });
const { open, forSendcos, archived } = resources;
const words = "harpsichord tuning";
const mark = "Chosen by";
/** Teams does not tell app roles: in a chat the central team sees what everybody does. */
const seenInChat: readonly (keyof typeof people)[] = ["sendco", "lead"];
const seenInTab: readonly (keyof typeof people)[] = ["sendco", "lead", "centralTeam"];

describe("invariant 7: what is pinned for a search, of what only some may see", () => {
  let server: GuardedServer;
  const everyone = Object.keys(people) as (keyof typeof people)[];
  const search = (who: keyof typeof people, query: string) =>
    server.call(people[who], `GET /api/resources?${query}`);
  const found = async (who: keyof typeof people, query = new URLSearchParams({ q: words }).toString()) => {
    const { body } = await search(who, query);
    return (body.resources as { title: string; chosenBy?: string }[]).map(({ title, chosenBy }) => [
      title,
      chosenBy,
    ]);
  };

  beforeAll(async () => {
    server = await guardedServer();
    for (const resource of [forSendcos, archived]) {
      const pinned = await server.call(people.lead, `POST /api/resources/${resource.id}/pins`, {
        body: { words },
      });
      expect(pinned.status).toBe(200);
    }
  });
  afterAll(() => server.close());

  it.each(everyone)(
    "%s finds it in the tab only where they may see it, and is told nothing else",
    async (who) => {
      const { body, text } = await search(who, new URLSearchParams({ q: words }).toString());
      if (seenInTab.includes(who)) {
        expect(await found(who)).toEqual([[forSendcos.title, "Chosen by the English network"]]);
        return;
      }
      // As if nothing were pinned: no title, no mark, no count, no other spelling.
      expect(text).not.toContain(forSendcos.title);
      expect(text).not.toContain(mark);
      expect(body).toEqual((await search(who, "q=bassoon+lessons")).body);
    },
  );

  it.each(everyone)("%s is shown it by the bot only where they may see it", async (who) => {
    const from = { id: "29:x", aadObjectId: people[who] };
    const reply = await replyToActivity(anActivity({ text: `find ${words}`, from }), {
      ...{ ports: server.beacon.ports, links },
    });
    const said = JSON.stringify(reply);
    expect([said.includes(forSendcos.title), said.includes(mark)]).toEqual([
      seenInChat.includes(who),
      seenInChat.includes(who),
    ]);
    // Where others read along, nobody is.
    const read = await replyToActivity(
      anActivity({
        ...{ text: `find ${words}`, from },
        conversation: { id: "19:x@thread.tacv2;messageid=1", conversationType: "channel" },
      }),
      { ports: server.beacon.ports, links },
    );
    expect(JSON.stringify(read)).not.toContain(forSendcos.title);
    expect(JSON.stringify(read)).not.toContain(mark);
  });

  it.each(everyone)("%s finds it beside a message only where they may see it", async (who) => {
    const value = { commandId: "searchResources", parameters: [{ name: "words", value: words }] };
    const answer = await replyToExtension(
      anActivity({
        ...{ type: "invoke", name: "composeExtension/query", value },
        from: { id: "29:x", aadObjectId: people[who] },
      }),
      { ports: server.beacon.ports, links },
    );
    const titles = answer.kind === "results" ? answer.results.map(({ preview }) => preview.title) : [];
    expect(titles).toEqual(seenInChat.includes(who) ? [forSendcos.title] : []);
    // What is put into the chat names nothing, and says nothing of a choice.
    if (answer.kind === "results") expect(JSON.stringify(answer.results[0]?.card)).not.toContain(mark);
  });

  it("an archived one is shown to nobody, its curators included, who are told why", async () => {
    for (const who of everyone)
      expect((await found(who)).map(([title]) => title)).not.toContain(archived.title);
    const { body } = await server.call(people.lead, "GET /api/resources/upkeep/pins");
    expect(
      (body.pins as { resource: { title: string }; standing: string }[]).map(({ resource, standing }) => [
        resource.title,
        standing,
      ]),
    ).toEqual([
      [archived.title, "archived"],
      [forSendcos.title, "shown"],
    ]);
  });

  it("nobody learns by a filter, nor by their own third pin, that there is another", async () => {
    expect(await found("teacher", `q=${encodeURIComponent(words)}&network=english`)).toEqual([]);
    expect(await found("sendco", `q=${encodeURIComponent(words)}&network=english`)).toHaveLength(1);
    expect(await found("sendco", `q=${encodeURIComponent(words)}&kind=policy`)).toEqual([]);
    const { code } = await server.call(people.lead, `POST /api/resources/${open.id}/pins`, {
      body: { words },
    });
    expect(code).toBe("ok");
    expect(await found("teacher")).toEqual([[open.title, "Chosen by the English network"]]);
  });
});
