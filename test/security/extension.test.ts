import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { ExtensionAnswer } from "../../bot/chat/extension/extension-answer.ts";
import { createLinks } from "../../bot/chat/links.ts";
import { anActivity } from "../../bot/chat/transport/activity.fixture.ts";
import { replyToExtension } from "../../bot/chat/transport/reply-to-extension.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { packs, people, resources } from "./guarded-trust.ts";

jest.setTimeout(4 * 60_000);

const links = createLinks({ tabAddress: "https://beacon.example.org" });
const { open, forSendcos, proposed, archived, removed } = resources;

/** Who may see what. Teams does not tell app roles: in a chat the central team sees what everybody does. */
const found: Readonly<Record<keyof typeof people, readonly string[]>> = {
  teacher: [open.title],
  sendco: [open.title, forSendcos.title],
  headOfA: [open.title],
  headOfBAndD: [open.title],
  headOfC: [open.title],
  editor: [open.title],
  centralTeam: [open.title],
  teacherOfB: [open.title],
  lead: [open.title, forSendcos.title],
};
/** Whose links to what is not for everybody become a card, one that names nothing. */
const unnamed: Readonly<Record<string, readonly (keyof typeof people)[]>> = {
  [forSendcos.id]: ["sendco", "lead"],
  [proposed.id]: ["teacher", "lead"],
  [archived.id]: ["lead"],
  [removed.id]: ["lead"],
  [packs.forSendcos.id]: ["sendco", "lead"],
};

describe("invariant 7: what the search beside a message and a pasted link tell", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  const ask = (who: keyof typeof people, name: string, value: unknown): Promise<ExtensionAnswer> =>
    replyToExtension(
      anActivity({
        ...{ type: "invoke", name: `composeExtension/${name}`, value },
        from: { id: "29:x", aadObjectId: people[who] },
      }),
      { ports: server.beacon.ports, links },
    );
  const type = (who: keyof typeof people, words: string) =>
    ask(who, "query", { commandId: "searchResources", parameters: [{ name: "words", value: words }] });
  const everyone = Object.keys(people) as (keyof typeof people)[];

  it.each(everyone)("%s finds what they may see and nothing else, by part of a word too", async (who) => {
    for (const words of ["guarded", "guar"]) {
      const answer = await type(who, words);
      if (answer.kind !== "results") throw new Error(answer.kind);
      expect(answer.results.map(({ preview }) => preview.title).sort()).toEqual([...found[who]].sort());
    }
    for (const hidden of [forSendcos, proposed, archived, removed]) {
      if (found[who].includes(hidden.title)) continue;
      expect(JSON.stringify(await type(who, hidden.title))).not.toContain(hidden.title);
    }
  });

  it.each(everyone)("cards that %s puts into a chat name only what is for everybody", async (who) => {
    const answer = await type(who, "guarded");
    if (answer.kind !== "results") throw new Error(answer.kind);
    const cards = JSON.stringify(answer.results.map(({ card }) => card));
    expect(cards).toContain(open.title);
    for (const { title, address } of [forSendcos, proposed, archived, removed]) {
      expect(cards).not.toContain(title);
      expect(cards).not.toContain(address);
    }
  });

  it.each(everyone)("links that %s pastes tell no more", async (who) => {
    for (const { id, title } of [open, forSendcos, proposed, archived, removed, ...Object.values(packs)]) {
      const answer = await ask(who, "queryLink", { url: `https://beacon.example.org/resources/${id}` });
      if (answer.kind !== "results") throw new Error(answer.kind);
      const card = answer.results[0]?.card.fallbackText;
      const may = unnamed[id]?.includes(who) ? "A resource from English" : undefined;
      expect([id, card]).toEqual([id, id === open.id || id === packs.open.id ? title : may]);
    }
  });

  it.each(everyone)("a pack that %s looks for or pastes tells nothing of what is in it", async (who) => {
    const mayFind = who === "sendco" || who === "lead";
    for (const [words, expected] of [
      ["first weeks in post", [packs.open.title]],
      ["casework", mayFind ? [packs.forSendcos.title] : []],
    ] as const) {
      const answer = await type(who, words);
      const titles = answer.kind === "results" ? answer.results.map(({ preview }) => preview.title) : [];
      expect([words, titles]).toEqual([words, expected]);
      const inCards = JSON.stringify(answer.kind === "results" && answer.results.map(({ card }) => card));
      expect(inCards).not.toContain(packs.forSendcos.title);
      for (const { title } of Object.values(resources)) expect(inCards).not.toContain(title);
    }
  });

  it.each(everyone)("a link that %s keeps from a post is found at once only where they lead", async (who) => {
    const address = `https://kept.example/${who}`;
    const id = `kept-${who}` as ResourceId;
    const step = { step: "keep", id, address, title: `Kept by ${who}`, kind: "guidance", network: "english" };
    await ask(who, "submitAction", { commandId: "keepResource", data: step });
    const kept = (await server.beacon.ports.resources.find(id))?.value;
    expect(kept).toMatchObject({ address, networks: ["english"], contributor: people[who] });
    expect(kept?.standing?.status ?? "current").toBe(who === "lead" ? "current" : "proposed");
  });
});
