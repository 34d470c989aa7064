import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { previewedSendingSchema } from "../../shared/contract/briefing/sending.schema.ts";
import { type Call, caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

const edition = "/api/briefing/editions/2026-11-24";

describe("what an editor is shown before an edition goes out", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let call: Call;
  const seenAs = async (reader: string) =>
    previewedSendingSchema.parse(
      (await call(small.editor, `GET ${edition}/preview/sending?reader=${reader}`)).body,
    );

  beforeAll(async () => {
    world = await beaconWorld(smallTrust());
    beacon = await world.open();
    call = caller(world, beacon, { [small.editor]: ["Briefing.Edit"] });
  });
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  it("is to the letter what each reader gets by their way, and what stands in the heads’ channel", async () => {
    await call(small.primaryHead, "PUT /api/briefing/way", { body: { choice: "mail" } });
    await call(small.otherPrimaryHead, "PUT /api/briefing/way", { body: { choice: "chat" } });
    const byMail = await seenAs(small.primaryHead);
    const byChat = await seenAs(small.otherPrimaryHead);
    const byFeed = await seenAs(small.secondaryHead);
    expect([byMail, byChat, byFeed].map(({ taken }) => taken)).toEqual([
      { way: "mail", why: "chosen", hasAddress: true },
      { way: "chat", why: "chosen", hasAddress: true },
      { way: "feed", why: "usual", hasAddress: true },
    ]);
    expect(byFeed.notification.line).toBe(
      "Beacon published the Tuesday briefing: Tuesday briefing, 24 November",
    );

    const { body } = await call(small.editor, `GET ${edition}/draft`);
    const version = String(body.version);
    await call(small.editor, `POST ${edition}/publication`, { body: { when: "now" }, version });
    await beacon.close();
    const { posts, notifications, mails } = await world.outbox();
    expect(mails.map(({ subject, body }) => ({ subject, html: body }))).toEqual([byMail.mail]);
    expect(notifications.map(({ text }) => text)).toEqual([byFeed.notification.text]);
    expect(posts.map(({ card }) => card)).toEqual(
      expect.arrayContaining([byChat.personalCard, byChat.channelCard]),
    );
    expect(posts).toHaveLength(2);
    beacon = await world.open();
    call = caller(world, beacon, { [small.editor]: ["Briefing.Edit"] });
    expect((await seenAs(small.primaryHead)).mail).toEqual(byMail.mail);
  });

  it("says that nobody is told who has nothing in it, and asks nothing of Graph", async () => {
    beacon.graphRequests.reset();
    const nothing = await seenAs(small.sendco);
    expect(nothing.taken).toBeUndefined();
    expect(beacon.graphRequests.total()).toBe(0);
  });
});
