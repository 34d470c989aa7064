import { editionMarker } from "../../bot/chat/cards/briefing/edition-marker.ts";
import type { EditionId, ItemId } from "../../shared/domain/briefing/ids.ts";
import { editionChainId } from "../../shared/graph/adapters/briefing/reader-notifier.ts";
import { anEdition } from "../../shared/testing/builders.ts";
import { publishDueEditions } from "../../shared/usecases/briefing/publish-due-editions.ts";
import { smallItems } from "../world/small-trust.ts";
import { cutOffServers, type TrialGround } from "./servers-cut-off.ts";

export interface TrialOutcome {
  readonly cutsMade: number;
  /** Cards of the edition that stand in the channel. */
  readonly posts: number;
  /** Whose feed holds a notification of the edition, once for each it holds. */
  readonly notified: readonly string[];
  /** How often a notification was sent again in its own place. */
  readonly replaced: number;
  readonly isPublished: boolean;
}

/** One edition falls due while servers are cut off. Answers what stands in Teams in the end. */
export async function publicationTrial(
  ground: TrialGround,
  edition: EditionId,
  faultRate: number,
): Promise<TrialOutcome> {
  await writeDueEdition(ground, edition);
  const { cutsMade, isDone } = await cutOffServers(
    ground,
    { faultRate, starts: "under faults" },
    async ({ ports }) => {
      await publishDueEditions(ports).catch(failed);
      await ports.editions.refresh().catch(failed);
      return (await ports.editions.find(edition))?.value.status === "published";
    },
  );
  const { posts, notifications } = await ground.world.outbox();
  const mine = notifications.filter(({ chainId }) => chainId === editionChainId(edition));
  return {
    cutsMade,
    posts: posts.filter((post) => JSON.stringify(post.card).includes(editionMarker(edition))).length,
    notified: mine.map(({ userId }) => userId).sort(),
    replaced: mine.reduce((sum, { sentTimes }) => sum + sentTimes - 1, 0),
    isPublished: isDone,
  };
}

/** Failures of Graph stop a server's work for now; that is what the trial is about. */
const failed = () => undefined;

async function writeDueEdition({ world, watcher }: TrialGround, id: EditionId): Promise<void> {
  for (const item of smallItems)
    await watcher.ports.items.create({ ...item, id: `${id} ${item.id}` as ItemId, edition: id });
  await watcher.ports.editions.create(anEdition({ id, status: "scheduled", publishAt: world.clock.now() }));
}
