import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { meetings } from "../security/guarded-meetings.ts";
import { type GuardedServer, guardedServer } from "../security/guarded-server.ts";
import { people } from "../security/guarded-trust.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

const offers = "/api/briefing/editions/2026-11-24/offers";
const moderation = { kind: "meeting", id: meetings.english };

describe("items from elsewhere in Beacon, over Graph", () => {
  let server: GuardedServer;
  const counted = async (request: `${string} /${string}`, body?: object) => {
    server.beacon.graphRequests.reset();
    const answer = await server.call(people.editor, request, body ? { body } : {});
    return { answer, asked: server.beacon.graphRequests.byOperation() };
  };
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  it("are offered without asking Graph, with whom each is for", async () => {
    const { answer, asked } = await counted(`GET ${offers}`);
    expect(asked).toEqual({});
    expect(answer.body.offers).toContainEqual({
      ...moderation,
      title: "English moderation",
      about: "English · Tuesday 1 December, 2pm to 3:30pm",
      reach: { people: 4, sentence: "4 people: English leads, SENDCOs and teachers" },
    });
  });

  it("are made with the one request that saves the item, and with none the second time", async () => {
    const first = await counted(`POST ${offers}`, moderation);
    expect(first.asked).toEqual({ "POST /sites/{site}/lists/{list}/items": 1 });
    expect(first.answer.body).toMatchObject({
      title: "English moderation",
      what: "Tuesday 1 December, 2pm to 3:30pm. Online.",
      section: "dates",
      source: { ...moderation, title: "English moderation" },
      links: [{ label: "English moderation", kind: "meeting" }],
      owner: people.lead,
    });
    const [{ address }] = first.answer.body.links as [{ address: string }];
    expect(new URL(address).pathname).toBe("/meetings/english-meeting");
    const second = await counted(`POST ${offers}`, moderation);
    expect(second.asked).toEqual({});
    expect(second.answer.body).toEqual(first.answer.body);
  });

  it("are marked as taken, by another server as well, and keep where they came from when they have gone out", async () => {
    const other = await server.world.open();
    const taken = (await server.call(people.editor, `GET ${offers}`)).body.offers as object[];
    const [{ id: item } = { id: "" }] = (await other.ports.items.listIn("2026-11-24" as never))
      .map(({ value }) => value)
      .filter(({ source }) => source?.id === meetings.english);
    expect(taken).toContainEqual(expect.objectContaining({ ...moderation, takenAs: item }));
    const draft = await server.call(people.editor, "GET /api/briefing/editions/2026-11-24/draft");
    await server.call(people.editor, "POST /api/briefing/editions/2026-11-24/publication", {
      body: { when: "now" },
      version: String(draft.body.version),
    });
    const later = (await server.call(people.editor, "GET /api/briefing/editions/2026-12-01/offers")).body
      .offers as object[];
    expect(later).not.toContainEqual(expect.objectContaining(moderation));
    await other.close();
    const after = await server.world.open();
    const edition = (await after.ports.editions.find("2026-11-24" as never))?.value;
    expect(edition?.frozenItems?.map(({ source }) => source?.title)).toContain("English moderation");
    await after.close();
  });
});
