import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { CalendarFeed, FeedId, FeedSubject } from "../../../domain/meetings/feed.ts";
import type { Invitation, ReplyKind } from "../../../domain/meetings/invitation.ts";
import { aMeeting, aNetwork, anInvitation, aPost } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { asha, ben, dev, esme, threeHeads } from "../../../testing/three-heads.ts";
import { listFeeds, makeFeed, openFeed, stopFeed } from "./feeds.ts";
import { listFeedMeetings } from "./list-feed-meetings.ts";

const made = async (ports: InMemoryPorts, person: PersonId, subject: FeedSubject = { kind: "person" }) => {
  const result = await makeFeed(ports, { person, subject });
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

describe("a calendar address", () => {
  it("opens its feed, and is kept only as a digest", async () => {
    const ports = inMemoryPorts(threeHeads);
    const { secret } = await made(ports, asha);
    expect(await openFeed(ports, { secret })).toMatchObject({ owner: "asha", subject: { kind: "person" } });
    expect(JSON.stringify(await listFeeds(ports, { person: asha }))).not.toContain(`"${secret}"`);
    expect(await openFeed(ports, { secret: "guessed" })).toBeUndefined();
  });

  it("stops when its owner stops it, and stays when another tries", async () => {
    const ports = inMemoryPorts(threeHeads);
    const { feed, secret } = await made(ports, asha);
    expect(await stopFeed(ports, { person: ben, feed: feed.id })).toEqual({
      ok: false,
      code: "feed.not-found",
    });
    expect(await openFeed(ports, { secret })).toBeDefined();
    await stopFeed(ports, { person: asha, feed: feed.id });
    expect(await stopFeed(ports, { person: asha, feed: feed.id })).toMatchObject({ ok: true });
    expect(await openFeed(ports, { secret })).toBeUndefined();
  });

  it("invariant 7: stops on the day after its owner's last post ends", async () => {
    const ports = inMemoryPorts({
      ...threeHeads,
      posts: [aPost("asha", "headteacher", "ubley", { to: "2026-11-30" })],
    });
    const leaver = await made(ports, asha);
    const central = await made(ports, esme);
    ports.clock.set("2026-11-30T23:59:00Z");
    expect(await openFeed(ports, leaver)).toBeDefined();
    ports.clock.set("2026-12-01T00:00:00Z");
    expect(await openFeed(ports, leaver)).toBeUndefined();
    expect(await openFeed(ports, central)).toBeDefined();
  });

  it("is made for schools and networks that there are, and 20 times at most", async () => {
    const ports = inMemoryPorts(threeHeads);
    for (const subject of [
      { kind: "school", of: "nowhere" },
      { kind: "network", of: "nowhere" },
    ] as FeedSubject[])
      expect(await makeFeed(ports, { person: asha, subject })).toMatchObject({ code: "feed.invalid" });
    for (let count = 0; count < 20; count++) await made(ports, asha);
    expect(await makeFeed(ports, { person: asha, subject: { kind: "person" } })).toEqual({
      ok: false,
      code: "feed.too-many",
    });
  });
});

describe("what a feed shows", () => {
  const said = (kind: ReplyKind): Partial<Invitation> => ({
    reply: { kind, at: new Date("2026-11-23T12:00:00Z"), door: "tab", by: dev },
  });
  const ports = inMemoryPorts({
    ...threeHeads,
    networks: [aNetwork("sendco")],
    meetings: [
      aMeeting("coming", { network: "sendco" as never }),
      aMeeting("declined"),
      aMeeting("cancelled", { status: "cancelled" }),
      aMeeting("draft", { status: "draft", network: "sendco" as never }),
      aMeeting("withdrawn"),
      aMeeting("others", { network: "sendco" as never }),
    ],
    invitations: [
      anInvitation("coming", "dev", {
        ...said("accepted"),
        as: [{ role: "sendco", school: "ubley" as never }],
      }),
      anInvitation("declined", "dev", said("declined")),
      anInvitation("cancelled", "dev"),
      anInvitation("withdrawn", "dev", { withdrawnAt: new Date("2026-11-23T12:00:00Z") }),
      anInvitation("others", "ben", { as: [{ role: "headteacher", school: "blagdon" as never }] }),
    ],
  });
  const shown = async (subject: FeedSubject) => {
    const feed = { id: "f" as FeedId, owner: dev, subject, digest: "", madeAt: new Date() } as CalendarFeed;
    return listFeedMeetings(ports, feed);
  };
  const ids = async (subject: FeedSubject) => (await shown(subject)).map(({ meeting }) => meeting.id);

  it("of a person, is what they are asked to and do not stay away from, called off or not", async () => {
    expect(await ids({ kind: "person" })).toEqual(["coming", "cancelled"]);
  });

  it("of a network, is its meetings; of a school, those that its staff are asked to", async () => {
    expect(await ids({ kind: "network", of: "sendco" as never })).toEqual(["coming", "others"]);
    expect(await ids({ kind: "school", of: "ubley" as never })).toEqual(["coming", "declined", "cancelled"]);
    expect(await ids({ kind: "school", of: "blagdon" as never })).toEqual(["others"]);
  });

  it("invariant 7: a network's and a school's feed carry nobody's reply, not even their owner's", async () => {
    for (const subject of [
      { kind: "network", of: "sendco" },
      { kind: "school", of: "ubley" },
    ] as FeedSubject[])
      for (const { invitation } of await shown(subject)) expect(invitation).toBeUndefined();
  });
});
