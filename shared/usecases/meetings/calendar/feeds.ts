import type { PersonId } from "../../../domain/directory/person.ts";
import {
  type CalendarFeed,
  type FeedId,
  type FeedSubject,
  feedsPerPerson,
  hasLeft,
} from "../../../domain/meetings/feed.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";

type FeedPorts = Pick<Ports, "feeds" | "feedSecrets" | "directory" | "networks" | "clock" | "newToken">;

/** The addresses that somebody has made, the oldest first. */
export async function listFeeds(
  { feeds }: Pick<Ports, "feeds">,
  { person }: { person: PersonId },
): Promise<CalendarFeed[]> {
  const mine = await feeds.listOf(person);
  return [...mine].sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime() || a.id.localeCompare(b.id));
}

/** Makes a secret address. It is told this once: what is kept of it does not give it away. */
export async function makeFeed(
  ports: FeedPorts,
  { person, subject }: { person: PersonId; subject: FeedSubject },
): Promise<Result<{ feed: CalendarFeed; secret: string }, "feed.invalid" | "feed.too-many">> {
  const { feeds, feedSecrets, directory, networks, clock, newToken } = ports;
  if (subject.kind === "school" && !(await directory.current()).school(subject.of))
    return refuse("feed.invalid", [{ pointer: "/of", code: "unknown-school" }]);
  if (subject.kind === "network" && !(await networks.list()).some(({ id }) => id === subject.of))
    return refuse("feed.invalid", [{ pointer: "/of", code: "invalid" }]);
  if ((await feeds.listOf(person)).length >= feedsPerPerson) return refuse("feed.too-many");
  const secret = feedSecrets.make();
  const feed = await feeds.create({
    id: newToken() as FeedId,
    owner: person,
    subject,
    digest: feedSecrets.digest(secret),
    madeAt: clock.now(),
  });
  return ok({ feed, secret });
}

/** Stops an address of one's own. Stopping what is gone is no refusal; another's is not found. */
export async function stopFeed(
  { feeds }: Pick<Ports, "feeds">,
  { person, feed: id }: { person: PersonId; feed: FeedId },
): Promise<Result<undefined, "feed.not-found">> {
  const feed = await feeds.find(id);
  if (feed && feed.owner !== person) return refuse("feed.not-found");
  if (feed) await feeds.remove(id);
  return ok(undefined);
}

/** The feed of a secret; undefined alike for one never made, one stopped, and one whose owner has left. */
export async function openFeed(
  { feeds, feedSecrets, directory, clock }: Pick<Ports, "feeds" | "feedSecrets" | "directory" | "clock">,
  { secret }: { secret: string },
): Promise<CalendarFeed | undefined> {
  const feed = await feeds.findByDigest(feedSecrets.digest(secret));
  if (!feed) return undefined;
  const today = londonDate(clock.now());
  return hasLeft(feed.owner, await directory.current(), today) ? undefined : feed;
}
