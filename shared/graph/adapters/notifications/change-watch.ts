import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { subscriptionsList } from "../../schema/subscriptions.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import type { ReportUnreadable } from "../rows.ts";
import { graphSubscriptions } from "./graph-subscriptions.ts";
import { keepSubscriptions } from "./keep-subscriptions.ts";
import { type Agreement, watchedRows } from "./watched-rows.ts";

/** What comes within this is asked for together. */
const gatherMilliseconds = 2000;
/** So long a list that changed is asked for with those that nobody tells of: delta may come to know of a change after the word of it. */
const settlesMilliseconds = 15_000;

/** What Graph sends of a change, or of a subscription itself. */
export interface Heard {
  readonly subscriptionId: string;
  readonly clientState?: string | null | undefined;
  readonly lifecycleEvent?: string | undefined;
}

/** Learns of changes as they happen. Delta stays the truth: a notification only says when to ask for it. */
export interface ChangeWatch {
  /** Whether a list's changes are told of and nothing was told lately, so that it need not be asked for every few seconds. */
  isWatched(list: string): boolean;
  /** Answers whether it is Graph's and about a list of ours; what it says is looked after a moment later. */
  hear(notification: Heard): boolean;
  /** Subscribes to what is not watched yet, and renews. */
  keep(): Promise<void>;
  /** When all that was heard is looked after. */
  settled(): Promise<void>;
}

/**
 * A server that hears of a change asks delta for that list; if that brought something, and whenever it wrote itself, it marks
 * the list's row in `Subscriptions`. Every server follows those rows every few seconds and asks for the lists that were marked.
 */
export function changeWatch(
  parts: { graph: Graph; mirror: SiteMirror; pace: Pace },
  settings: Agreement & {
    /** Of this process and no other. */
    readonly server: string;
    readonly report: ReportUnreadable;
    /** What fails in the background: the next whole reading of the lists makes up for it. */
    readonly failed: (fault: unknown) => void;
  },
): ChangeWatch {
  const { mirror, pace } = parts;
  const watched = watchedRows(parts, settings, settings.report);
  const graph = graphSubscriptions(parts.graph, settings.address);
  /** Lists of which Graph says that they have changed, and lists of which another server does. */
  const fromGraph = new Set<string>();
  const fromServers = new Set<string>();
  /** Lists of which the others must hear from us. */
  const toTell = new Set<string>();
  const urgent = new Set<string>();
  let asking: ReadonlySet<string> = new Set();
  const changedAt = new Map<string, Date>();
  let work: Promise<void> | undefined;

  mirror.onChange((list, { before, after, isOurs }) => {
    // Delta tells of what this server wrote as well.
    const isNews = !isOurs && before?.etag !== after?.etag;
    if (list === subscriptionsList.name) {
      if (isNews && typeof after?.fields.Key === "string") wake(fromServers, after.fields.Key);
    } else if (isOurs || (isNews && asking.has(list))) wake(toTell, list);
  });

  function wake(why: Set<string>, list: string): void {
    why.add(list);
    work ??= look().then(
      () => done(),
      (fault: unknown) => done(fault),
    );
  }

  function done(fault?: unknown): void {
    work = undefined;
    asking = new Set();
    if (fault !== undefined) settings.failed(fault);
  }

  async function look(): Promise<void> {
    await pace.sleep(gatherMilliseconds);
    while (fromGraph.size + fromServers.size + toTell.size > 0) {
      asking = new Set(taken(fromGraph));
      const lists = [...new Set([...asking, ...taken(fromServers)])].filter((list) => mirror.holds(list));
      for (const list of lists) changedAt.set(list, pace.now());
      if (lists.length > 0) await mirror.refresh(lists);
      asking = new Set();
      const told = taken(toTell).filter(watched.isWatched);
      if (told.length > 0) await watched.tellOthers(told);
    }
  }

  function isSettled(list: string): boolean {
    const changed = changedAt.get(list);
    return changed === undefined || pace.now().getTime() - changed.getTime() > settlesMilliseconds;
  }

  return {
    isWatched: (list) => isSettled(list) && watched.isWatched(list),

    hear({ subscriptionId, clientState, lifecycleEvent }) {
      const list = watched.listOf(subscriptionId, clientState);
      if (list === undefined) return false;
      if (lifecycleEvent !== undefined) urgent.add(list);
      wake(fromGraph, list);
      return true;
    },

    async keep() {
      const asked = new Set(urgent);
      const isKept = await keepSubscriptions(
        { mirror, pace, watched, graph },
        { server: settings.server, urgent: asked },
      );
      if (isKept) for (const list of asked) urgent.delete(list);
    },

    async settled() {
      while (work) await work;
    },
  };
}

function taken(from: Set<string>): string[] {
  const all = [...from];
  from.clear();
  return all;
}
