import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import {
  previewedSendingSchema,
  sendingReportSchema,
} from "../../shared/contract/briefing/sending.schema.ts";
import { type Call, caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallItems, smallTrust } from "../world/small-trust.ts";

jest.setTimeout(120_000);

const edition = "/api/briefing/editions/2026-11-24";
const [phonics, cover] = smallItems;
const heads = [small.primaryHead, small.otherPrimaryHead, small.secondaryHead] as const;

/** Three heads are told by a card; one blocks Beacon afterwards. The steps follow each other. */
describe("an item that is set right after heads were told by cards of their own", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let call: Call;

  beforeAll(async () => {
    world = await beaconWorld(smallTrust());
    beacon = await world.open();
    call = caller(world, beacon, { [small.editor]: ["Briefing.Edit"] });
    for (const head of heads) await call(head, "PUT /api/briefing/way", { body: { choice: "chat" } });
    const { body } = await call(small.editor, `GET ${edition}/draft`);
    const version = String(body.version);
    await call(small.editor, `POST ${edition}/publication`, { body: { when: "now" }, version });
    await beacon.close();
    beacon = await world.open();
    call = caller(world, beacon, { [small.editor]: ["Briefing.Edit"] });
    world.clock.advance(60_000);
  });
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  const withdraw = (item: string, id: string) =>
    call(small.editor, `POST ${edition}/items/${item}/corrections`, {
      body: { id, revision: 0, kind: "withdrawn", note: "It was meant for another trust." },
    });
  const connectorRequests = async () =>
    (await world.tenant.app.inject("/_admin/connector/requests")).json() as Record<string, number>;
  const toCard = "PUT /v3/conversations/:conversationId/activities/:activityId";

  /** Runs the job, and answers what it asked of Graph and how many cards it put in place. */
  async function tell() {
    const before = (await connectorRequests())[toCard] ?? 0;
    beacon.graphRequests.reset();
    await beacon.jobs.find(({ name }) => name === "tell-of-corrections")?.run();
    return {
      graph: beacon.graphRequests.byOperation(),
      cards: ((await connectorRequests())[toCard] ?? 0) - before,
    };
  }
  /** The card that stands in somebody's chat, by the id of the message; there is one. */
  async function cardOf(head: string) {
    const chat = (await beacon.ports.reaches.find(head as never))?.chat;
    const mine = (await world.outbox()).posts.filter(({ conversationId }) => conversationId === chat);
    expect(mine).toHaveLength(1);
    return mine[0];
  }
  const asALateJoinerGetsIt = async (reader: string) =>
    previewedSendingSchema.parse(
      (await call(small.editor, `GET ${edition}/preview/sending?reader=${reader}`)).body,
    ).personalCard;
  async function copies() {
    const report = sendingReportSchema.parse((await call(small.editor, `GET ${edition}/sending`)).body);
    return Object.fromEntries(report.people.map(({ id, copy }) => [id, copy]));
  }

  it("is right on every card, in its own place, to the letter as a late joiner would get it", async () => {
    const before = await Promise.all(heads.map(cardOf));
    expect((await withdraw(String(phonics?.id), "11111111-0000-4000-8000-000000000001")).status).toBe(201);
    expect(await tell()).toEqual({
      graph: {
        // The edition is taken up, told of and let go.
        "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 3,
        // What others wrote of it, how it was told, and what became of the cards: twenty portions of fifty a request.
        "POST /$batch": 3,
      },
      // The channel's and two heads' of primaries; the item was not for the third.
      cards: 3,
    });
    for (const [place, head] of heads.entries()) {
      const after = await cardOf(head);
      expect(after?.activityId).toBe(before[place]?.activityId);
      expect(after?.card).toEqual(await asALateJoinerGetsIt(head));
    }
    expect(JSON.stringify(await cardOf(small.primaryHead))).not.toContain("Phonics");
    expect(await copies()).toEqual({
      [small.primaryHead]: "card-right",
      [small.otherPrimaryHead]: "card-right",
      [small.secondaryHead]: undefined,
    });
  });

  it("asks nothing of Graph or Teams once every card is right", async () => {
    expect(await tell()).toEqual({ graph: {}, cards: 0 });
  });

  it("says of the one who blocked Beacon that theirs could not be put right, and tells them by e-mail", async () => {
    await world.tenant.app.inject({
      ...{ method: "POST", url: "/_admin/blocked" },
      payload: { userIds: [small.otherPrimaryHead], blocked: true },
    });
    await withdraw(String(cover?.id), "11111111-0000-4000-8000-000000000002");
    expect((await tell()).cards).toBe(4);
    expect(await copies()).toEqual({
      [small.primaryHead]: "card-right",
      [small.otherPrimaryHead]: "card-blocked",
      [small.secondaryHead]: "card-right",
    });
    const { mails } = await world.outbox();
    expect(mails.map(({ subject, to }) => ({ subject, to }))).toEqual([
      {
        subject: "Correction to the Tuesday briefing, 24 November: an item that was withdrawn",
        to: [`${small.otherPrimaryHead}@trust.example`],
      },
    ]);
    expect(await tell()).toEqual({ graph: {}, cards: 0 });
  });
});
