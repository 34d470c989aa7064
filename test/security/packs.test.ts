import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { createLinks } from "../../bot/chat/links.ts";
import { anActivity } from "../../bot/chat/transport/activity.fixture.ts";
import { replyToActivity } from "../../bot/chat/transport/reply-to-activity.ts";
import { type GuardedServer, guardedServer, places } from "./guarded-server.ts";
import { packs, people, resources } from "./guarded-trust.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * minute);

type Who = keyof typeof people;
const everyone = Object.keys(people) as Who[];
const { open, forSendcos, proposed, archived, removed } = resources;

/** What each finds in the pack that is for everybody; its keepers see what readers do not. */
const heldFor = (who: Who): readonly string[] => {
  if (who === "lead" || who === "centralTeam")
    return [proposed, forSendcos, open, archived, removed].map(({ id }) => id);
  return who === "sendco" ? [forSendcos.id, open.id] : [open.id];
};
const mayKnow = (who: Who) => who === "sendco" || who === "lead" || who === "centralTeam";

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly holds?: number;
  readonly count?: number;
  readonly name?: string;
}

describe("invariant 7: what a pack tells", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  it.each(everyone)("%s reads of it what they may see, in its order", async (who) => {
    const { body, text } = await server.call(people[who], `GET /api/resources/${packs.open.id}`);
    expect((body.entries as Listed[]).map(({ id }) => id)).toEqual(heldFor(who));
    for (const { id, title, address } of Object.values(resources)) {
      if (heldFor(who).includes(id)) continue;
      for (const secret of [title, address, `"${id}"`]) expect(text).not.toContain(secret);
    }
  });

  it.each(everyone)(
    "%s is told in the list of no more than that, and of no pack that is for others",
    async (who) => {
      const { body, text } = await server.call(people[who], "GET /api/resources?q=&kind=pack");
      const listed = (body.resources as Listed[]).map(({ id, holds }) => [id, holds]);
      const all = [[packs.open.id, heldFor(who).length], ...(mayKnow(who) ? [[packs.forSendcos.id, 1]] : [])];
      expect(listed.sort()).toEqual(all.sort());
      expect(body.total).toBe(all.length);
      const { kind } = body.counts as Record<string, Listed[]>;
      expect(kind?.find(({ name }) => name === "pack")?.count).toBe(all.length);
      expect(text.includes(packs.forSendcos.title)).toBe(mayKnow(who));
      for (const words of ["casework", "casewrk", "casework for sendcos"]) {
        const found = await server.call(people[who], `GET /api/resources?q=${encodeURIComponent(words)}`);
        expect([words, found.text.includes(packs.forSendcos.title)]).toEqual([words, mayKnow(who)]);
      }
    },
  );

  it.each(everyone)("%s sees beside a resource only the packs that are for them", async (who) => {
    const { body } = await server.call(people[who], `GET /api/resources/${open.id}`);
    const named = (body.packs as Listed[]).map(({ title }) => title);
    expect(named.sort()).toEqual([...(mayKnow(who) ? [packs.forSendcos.title] : []), packs.open.title]);
  });

  it.each(everyone)("%s is shown no pack that is for others among what colleagues open", async (who) => {
    await server.call(people.sendco, `POST /api/resources/${packs.forSendcos.id}/opened`);
    for (const path of ["opened-by-colleagues", "upkeep/opened", "saved", "kept"]) {
      const { text } = await server.call(people[who], `GET /api/resources/${path}`);
      if (!mayKnow(who)) expect([path, text.includes(packs.forSendcos.title)]).toEqual([path, false]);
    }
  });

  it.each(everyone)("%s is shown by the bot what they may see, three at a time", async (who) => {
    // Teams does not tell app roles: in a chat the central team sees what everybody does.
    const held = who === "centralTeam" ? [open.id] : heldFor(who);
    const titles = new Map(Object.values(resources).map(({ id, title }) => [id as string, title]));
    const shown = await press(who, packs.open.id);
    for (const [id, title] of titles)
      expect([id, shown.includes(title)]).toEqual([id, held.slice(0, 3).includes(id)]);
    const others = await press(who, packs.forSendcos.id);
    expect(others.includes(packs.forSendcos.title)).toBe(who === "sendco" || who === "lead");
  });

  async function press(who: Who, id: string): Promise<string> {
    const reply = await replyToActivity(
      anActivity({
        ...{ type: "invoke", name: "adaptiveCard/action" },
        value: { action: { type: "Action.Execute", verb: "resources.pack", data: { id, after: 0 } } },
        from: { id: "29:x", aadObjectId: people[who] },
      }),
      { ports: server.beacon.ports, links: createLinks({ tabAddress: "https://beacon.example.org" }) },
    );
    return JSON.stringify(reply);
  }

  it.each([
    ["nothing in it", [], { "/entries": "empty-pack" }],
    ["the same resource twice", [open.id, open.id], { "/entries/1": "duplicate" }],
    ["a resource that is none", [open.id, "none"], { "/entries/1": "gone-from-resources" }],
    ["another pack", [packs.open.id], { "/entries/0": "pack-in-a-pack" }],
    ["61 resources", Array.from({ length: 61 }, (_, n) => `r${n}`), { "/entries": "too-many" }],
  ])(
    "is refused with its place, and nothing is kept: a pack with %s (invariant 9)",
    async (_name, entries, expected) => {
      const body = {
        ...{ id: "dddddddd-0000-4000-8000-000000000031", title: "Starter pack", publisher: "", phase: "all" },
        ...{ networks: ["english"], description: "", keyStages: [], subjects: [], variants: [], entries },
      };
      const answer = await server.call(people.lead, "POST /api/resources/packs", { body });
      expect([answer.status, answer.code, places(answer)]).toEqual([422, "resource.invalid", expected]);
      expect(await server.beacon.ports.resources.find(body.id as never)).toBeUndefined();
    },
  );

  it("two who change it at once: the second is told, and shown what stands (invariant 3)", async () => {
    const { body: read } = await server.call(people.lead, `GET /api/resources/${packs.open.id}`);
    const entries = (read.entries as Listed[]).map(({ id }) => id);
    const change = (title: string, put: readonly string[]) =>
      server.call(people.lead, `PUT /api/resources/${packs.open.id}`, {
        version: String(read.version),
        body: {
          ...{ title, address: "", publisher: "", kind: "pack", phase: "all", networks: ["english"] },
          ...{ description: "", keyStages: [], subjects: [], variants: [], entries: put },
        },
      });
    expect((await change("First", entries.toReversed())).code).toBe("ok");
    const lost = await change("Second", entries);
    expect([lost.status, lost.code]).toEqual([409, "resource.changed"]);
    const standing = lost.body.current as { title: string; entries: Listed[] };
    expect([standing.title, standing.entries.map(({ id }) => id)]).toEqual(["First", entries.toReversed()]);
  });
});
