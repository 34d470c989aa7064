import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

describe("an editor publishes the Tuesday briefing", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let as: (
    person: string,
    method: "GET" | "POST" | "PUT",
    url: string,
    more?: { body?: object; version?: string },
  ) => Promise<{ status: number; json: () => Record<string, unknown> }>;

  beforeAll(async () => {
    world = await beaconWorld(smallTrust());
    beacon = await world.open();
    as = async (person, method, url, { body, version } = {}) => {
      const token = await world.tokenFor(person, person === small.editor ? ["Briefing.Edit"] : []);
      const answer = await beacon.app.inject({
        method,
        url,
        headers: { authorization: `Bearer ${token}`, ...(version ? { "if-match": version } : {}) },
        ...(body ? { payload: body } : {}),
      });
      return { status: answer.statusCode, json: () => answer.json() as Record<string, unknown> };
    };
  });

  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  it("posts one card, notifies each head once, and shows each head what is for them", async () => {
    const draft = (await as(small.editor, "GET", "/api/briefing/editions/2026-11-24/draft")).json();
    expect(draft).toMatchObject({ status: "draft", readers: 3 });
    const published = await as(small.editor, "POST", "/api/briefing/editions/2026-11-24/publication", {
      body: { when: "now" },
      version: String(draft.version),
    });
    expect(published.status).toBe(202);
    await beacon.close();

    const outbox = await world.outbox();
    expect(outbox.posts).toHaveLength(1);
    expect(outbox.notifications.map(({ userId, sentTimes }) => [userId, sentTimes]).sort()).toEqual([
      [small.primaryHead, 1],
      [small.otherPrimaryHead, 1],
      [small.secondaryHead, 1],
    ]);
    beacon = await world.open();
    const titles = async (person: string) =>
      (
        (await as(person, "GET", "/api/briefing/editions/2026-11-24")).json().items as { title: string }[]
      ).map(({ title }) => title);
    expect(await titles(small.primaryHead)).toEqual(["Phonics screening dates", "Cover form"]);
    expect(await titles(small.secondaryHead)).toEqual(["Cover form"]);
  });
});
