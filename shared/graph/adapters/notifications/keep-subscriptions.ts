import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { subscriptionsList } from "../../schema/subscriptions.list.ts";
import { GraphNotFound } from "../../transport/graph-errors.ts";
import type { Pace } from "../../transport/pace.ts";
import { type GraphSubscription, type GraphSubscriptions, plain } from "./graph-subscriptions.ts";
import type { WatchedRow, WatchedRows } from "./watched-rows.ts";

const day = 24 * 3_600_000;
/** Half of the time that Graph promises for: a renewal that fails is tried again for a fortnight. */
const renewedBefore = 15 * day;
/** How often a row that other servers mark meanwhile is saved again. */
const saves = 5;
/** So long nobody else tries, be it because a server is at it or because Graph refused. */
const holdMilliseconds = 20 * 60_000;
const keeperKey = "keeper";

/**
 * Sees that Graph tells of every list in memory: asks for what is missing, renews what ends within a fortnight or what `urgent`
 * names, and asks anew under other terms. Of several servers one is at it. Safe to repeat: what was asked for before a crash is
 * found at Graph. Answers false when another server is at it. Throws when Graph refuses, and then leaves it alone for twenty minutes.
 */
export async function keepSubscriptions(
  {
    mirror,
    pace,
    watched,
    graph,
  }: {
    mirror: Pick<SiteMirror, "names">;
    pace: Pace;
    watched: WatchedRows;
    graph: GraphSubscriptions;
  },
  { server, urgent }: { server: string; urgent: ReadonlySet<string> },
): Promise<boolean> {
  const { rows } = watched;
  const due = mirror.names.filter((list) => list !== subscriptionsList.name && isDue(list));
  if (due.length === 0) return true;
  if (!(await hold())) return false;
  let standing: ReadonlyMap<string, GraphSubscription> | undefined;
  let gone: GraphNotFound | undefined;
  for (const list of due)
    try {
      const { id, endsAt } = await settle(list, rows.find(list)?.value);
      const agreed = { Subscription: id, EndsAt: endsAt.toISOString(), Terms: watched.terms(list) };
      await write(list, { Title: list, ...agreed });
    } catch (failure) {
      // A list that somebody deleted is no reason to leave the others; whatever else Graph refuses, it refuses for all.
      if (!(failure instanceof GraphNotFound)) throw failure;
      gone ??= failure;
    }
  if (gone) throw gone;
  await letGo();
  return true;

  function isDue(list: string): boolean {
    const row = rows.find(list)?.value;
    const left = (row?.endsAt?.getTime() ?? 0) - pace.now().getTime();
    return left < renewedBefore || row?.terms !== watched.terms(list) || urgent.has(list);
  }

  async function settle(list: string, row: WatchedRow | undefined): Promise<GraphSubscription> {
    if (row?.subscription && row.terms === watched.terms(list)) {
      const renewed = await graph.renew(row.subscription, pace.now());
      if (renewed) return renewed;
    }
    standing ??= await graph.standing();
    // Under another secret, or asked for by a server that stopped before it wrote so.
    const left = standing.get(plain(watched.resource(list)));
    if (left) await graph.remove(left.id);
    return graph.create(watched.resource(list), watched.clientState(list), pace.now());
  }

  /** The columns are the keeper's alone, so that another server's mark between is no reason to give up. */
  async function write(list: string, fields: Fields): Promise<void> {
    let { version } = rows.find(list) ?? rows.confirmed(await rows.table.create(list, fields));
    for (let attempt = 1; attempt <= saves; attempt++) {
      const outcome = await rows.table.save(list, version, fields);
      if ("saved" in outcome) return;
      version = (outcome.lost ?? (await rows.table.create(list, fields))).etag;
    }
    throw new Error(`The row of "${list}" kept changing while its subscription was written.`);
  }

  /** Takes the row of the keeper; of two servers that try at once, one has the version that stands. */
  async function hold(): Promise<boolean> {
    const until = new Date(pace.now().getTime() + holdMilliseconds);
    const fields = { Title: keeperKey, Holder: server, HeldUntil: until.toISOString() };
    const standing = rows.find(keeperKey);
    if (!standing) return rows.confirmed(await rows.table.create(keeperKey, fields)).value.holder === server;
    if (standing.value.heldUntil && standing.value.heldUntil > pace.now()) return false;
    return "saved" in (await rows.table.save(keeperKey, standing.version, fields));
  }

  async function letGo(): Promise<void> {
    const standing = rows.find(keeperKey);
    if (standing?.value.holder !== server) return;
    await rows.table.save(keeperKey, standing.version, { HeldUntil: pace.now().toISOString() });
  }
}
