import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { CalendarFeed, FeedId, FeedSubject } from "../../shared/domain/meetings/feed.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { creation, removal, requestsOf } from "./requests-of.ts";

const feed = (id: string, subject: FeedSubject): CalendarFeed => ({
  id: id as FeedId,
  owner: "f-ann" as PersonId,
  subject,
  digest: `digest of ${id}`,
  madeAt: new Date("2026-11-24T12:00:00Z"),
});

/** What any store of calendar feeds keeps. */
export function feedsSuite(opened: () => OpenedPorts): void {
  const feeds = () => opened().ports.feeds;

  it.each([
    ["f-1", { kind: "person" }],
    ["f-5", { kind: "deadlines" }],
    ["f-2", { kind: "network", of: "sendco" as never }],
    ["f-3", { kind: "school", of: "100001" as never }],
  ] as const)("keep what was made and find it by its digest: %s", async (id, subject) => {
    const made = await requestsOf(opened(), creation, () => feeds().create(feed(id, subject)));
    expect(made).toEqual(feed(id, subject));
    await requestsOf(opened(), {}, async () => {
      expect(await feeds().findByDigest(`digest of ${id}`)).toEqual(made);
      expect(await feeds().listOf("f-ann" as PersonId)).toContainEqual(made);
    });
  });

  it("find nothing once it is removed, and remove twice without a fault", async () => {
    await feeds().create(feed("f-4", { kind: "person" }));
    await requestsOf(opened(), removal, () => feeds().remove("f-4" as FeedId));
    await feeds().remove("f-4" as FeedId);
    expect(await feeds().find("f-4" as FeedId)).toBeUndefined();
    expect(await feeds().findByDigest("digest of f-4")).toBeUndefined();
  });

  it("make secrets that differ, with digests that are the same for the same secret", () => {
    const { feedSecrets } = opened().ports;
    const [one, other] = [feedSecrets.make(), feedSecrets.make()];
    expect(one).not.toBe(other);
    expect(feedSecrets.digest(one)).toBe(feedSecrets.digest(one));
    expect(feedSecrets.digest(one)).not.toBe(feedSecrets.digest(other));
  });
}
