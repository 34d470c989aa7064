import { z } from "zod";
import { type BatchPart, partsPerBatch, sendBatch } from "../transport/batch.ts";
import type { Graph } from "../transport/graph.ts";
import {
  GraphFailure,
  GraphResyncNeeded,
  GraphThrottled,
  GraphUnavailable,
} from "../transport/graph-errors.ts";
import type { Pace } from "../transport/pace.ts";
import { pagesOf } from "../transport/pages-of.ts";
import { inTurn } from "./in-turn.ts";
import { isOver } from "./is-over.ts";
import { deltaPageSchema } from "./list-items.ts";
import { ListMirror, type MirrorListener } from "./list-mirror.ts";

/**
 * Reads: `Sites.Selected` (read on Beacon's site).
 */
export const mirrorPermissions = ["Sites.Selected"] as const;

const listsSchema = z.object({
  value: z.array(z.object({ id: z.string(), displayName: z.string() })),
  "@odata.nextLink": z.string().optional(),
});
/** How often an enumeration is begun in one refresh; Graph asks for a new start when its own copy has moved. */
const enumerationsAtMost = 3;
const deltaOperation = "GET /sites/{site}/lists/{list}/items/delta";

export type SiteListener = (list: string, change: Parameters<MirrorListener>[0]) => void;

/** The lists of Beacon's site, in memory. */
export interface SiteMirror {
  readonly siteId: string;
  /** The lists in memory. */
  readonly names: readonly string[];
  list(name: string): ListMirror;
  /** A list that was not loaded at the start, from now on kept like the others; undefined when the site has none of that name. */
  open(name: string): Promise<ListMirror | undefined>;
  listId(name: string): string;
  /** Whether the site has a list of that name, mirrored or not. */
  has(name: string): boolean;
  /** Lets go of a list that is no longer on the site, with all of its rows. */
  forget(name: string): void;
  /** Whether a list is in memory. */
  holds(name: string): boolean;
  /** Hears of every row that changes from now on, in any list, one opened later included. */
  onChange(listener: SiteListener): void;
  /** When all the lists that must be there last held what Graph held. */
  readonly lastRefreshedAt: Date;
  /** Brings the named lists, or all, up to what Graph holds: one request for up to 20 lists, and more only where much has changed. */
  refresh(names?: readonly string[]): Promise<void>;
}

/** A start that Graph lets down goes on for a few minutes before it is given up; whoever watches the server starts it again. */
const firstReadingsAtMost = 12;
const firstReadingMilliseconds = 15_000;

/** Rows a page of a first reading; 200 unless asked for more. */
const pageSize = 1000;

/** Loads the named lists: from saved rows where there are some, then by delta. */
export async function openSiteMirror(
  { graph, pace }: { graph: Graph; pace: Pace },
  {
    siteId,
    lists,
    isKeptToo = () => false,
    restore,
    restored,
  }: {
    siteId: string;
    lists: readonly string[];
    /** Whether a list of the site is to be kept in memory besides those that must be there. */
    isKeptToo?: (name: string) => boolean;
    restore?: (mirror: ListMirror, listId: string) => Promise<void>;
    /** When the lists are as they were saved, before Graph is asked what has changed since: for whoever must hear of it. */
    restored?: (mirror: SiteMirror) => Promise<void>;
  },
): Promise<SiteMirror> {
  const ids = new Map<string, string>();
  for await (const { value } of pagesOf(graph, `/sites/${siteId}/lists?$select=id,displayName&$top=200`, {
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  }))
    for (const { id, displayName } of value) ids.set(displayName, id);
  const mirrors = new Map<string, ListMirror>();
  /** Lists that have been brought up to Graph since this start. */
  const readOnce = new Set<string>();
  const listeners: SiteListener[] = [];
  const wanted = new Set([...lists, ...[...ids.keys()].filter(isKeptToo)]);
  for (const name of wanted) {
    if (!ids.has(name)) throw new Error(`The site has no list "${name}". Provision it first.`);
    const mirror = listened(name);
    await restore?.(mirror, listId(name));
    mirrors.set(name, mirror);
  }

  function listened(name: string): ListMirror {
    const mirror = new ListMirror(name);
    mirror.onChange((change) => {
      for (const listener of listeners) listener(name, change);
    });
    return mirror;
  }

  function forget(name: string): void {
    const gone = mirrors.get(name);
    mirrors.delete(name);
    ids.delete(name);
    gone?.clear();
  }

  function forgetIfOver(name: string, failure: unknown): void {
    if (!isOver(name, failure)) throw failure;
    forget(name);
  }

  function listId(name: string): string {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The site has no list "${name}".`);
    return id;
  }

  function list(name: string): ListMirror {
    const mirror = mirrors.get(name);
    if (!mirror) throw new Error(`The list "${name}" is not mirrored.`);
    return mirror;
  }

  const startOf = (name: string) =>
    `/sites/${siteId}/lists/${listId(name)}/items/delta?$expand=fields&$top=${pageSize}`;

  async function readOn(mirror: ListMirror, from: string, seen?: Set<string>): Promise<void> {
    for (let path: string | undefined = from; path !== undefined; ) {
      const page: z.infer<typeof deltaPageSchema> = await graph.call({
        method: "get",
        path,
        operation: deltaOperation,
        answer: deltaPageSchema,
      });
      for (const id of mirror.takeIn(page)) seen?.add(id);
      path = next(mirror, page);
    }
  }

  /**
   * A full enumeration, begun anew when Graph asks for it; rows that it does not name are gone. It starts at our own
   * address, not at the `Location` of Graph's 410, which need not ask for the fields again.
   */
  async function enumerate(mirror: ListMirror): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const stood = mirror.ids;
      const named = new Set<string>();
      try {
        await readOn(mirror, startOf(mirror.name), named);
        mirror.dropUnnamed({ stood, named });
        readOnce.add(mirror.name);
        return;
      } catch (failure) {
        if (!(failure instanceof GraphResyncNeeded) || attempt >= enumerationsAtMost) throw failure;
      }
    }
  }

  /** Reads the pages after the first; Graph may ask to begin anew at any of them. */
  async function readRest(mirror: ListMirror, from: string): Promise<void> {
    try {
      await readOn(mirror, from);
    } catch (failure) {
      if (!(failure instanceof GraphResyncNeeded)) throw failure;
      await enumerate(mirror);
    }
  }

  async function catchUp(mirrorsToAsk: readonly ListMirror[]): Promise<void> {
    const parts = mirrorsToAsk.map(
      (mirror): BatchPart => ({
        id: mirror.name,
        method: "GET",
        url: mirror.deltaPath ?? startOf(mirror.name),
        operation: deltaOperation,
      }),
    );
    const answers = await sendBatch(graph, pace, parts);
    let failed: Error | undefined;
    for (const mirror of mirrorsToAsk) {
      const answer = answers.get(mirror.name);
      if (!answer) continue;
      if ("failure" in answer) {
        if (answer.failure instanceof GraphResyncNeeded) await enumerate(mirror);
        else if (isOver(mirror.name, answer.failure)) forget(mirror.name);
        else failed ??= answer.failure;
        continue;
      }
      const page = deltaPageSchema.parse(answer.body);
      mirror.takeIn(page);
      const more = next(mirror, page);
      if (more !== undefined) await readRest(mirror, more);
      readOnce.add(mirror.name);
    }
    // Only now, so that one list that cannot be read does not keep the others from being fresh.
    if (failed) throw failed;
  }

  function next(mirror: ListMirror, page: z.infer<typeof deltaPageSchema>): string | undefined {
    if (page["@odata.deltaLink"] !== undefined) mirror.deltaPath = graph.pathOf(page["@odata.deltaLink"]);
    return page["@odata.nextLink"] === undefined ? undefined : graph.pathOf(page["@odata.nextLink"]);
  }

  async function open(name: string): Promise<ListMirror | undefined> {
    if (!ids.has(name)) return undefined;
    if (!mirrors.has(name)) mirrors.set(name, listened(name));
    const opened = list(name);
    if (opened.deltaPath === undefined) await mirror.refresh([name]);
    return mirrors.has(name) ? opened : undefined;
  }

  async function refreshNow(names: readonly string[]): Promise<void> {
    // One that was asked for may have gone while this waited for its turn.
    const asked = names.filter((name) => mirrors.has(name)).map(list);
    for (const mirror of asked)
      if (mirror.deltaPath === undefined)
        await enumerate(mirror).catch((failure: unknown) => forgetIfOver(mirror.name, failure));
    const known = asked.filter((mirror) => mirror.deltaPath !== undefined);
    for (let start = 0; start < known.length; start += partsPerBatch)
      await catchUp(known.slice(start, start + partsPerBatch));
    const asking = new Set(names);
    if (lists.every((name) => asking.has(name) || !mirrors.has(name))) lastRefreshedAt = pace.now();
  }

  let lastRefreshedAt = pace.now();
  const mirror: SiteMirror = {
    siteId,
    get names() {
      return [...mirrors.keys()];
    },
    get lastRefreshedAt() {
      return lastRefreshedAt;
    },
    list,
    listId,
    has: (name) => ids.has(name),
    forget,
    holds: (name) => mirrors.get(name)?.deltaPath !== undefined,
    open,
    onChange: (listener) => listeners.push(listener),
    refresh: inTurn((names: readonly string[] = [...mirrors.keys()]) => refreshNow(names)),
  };
  await restored?.(mirror);
  await firstReading();
  return mirror;

  /** Goes on where it stopped: among many lists some request fails somewhere, and what was read is not asked for again. */
  async function firstReading(): Promise<void> {
    const begunAt = pace.now();
    for (let attempt = 1; ; attempt++) {
      try {
        await mirror.refresh(mirror.names.filter((name) => !readOnce.has(name)));
        lastRefreshedAt = begunAt;
        return;
      } catch (failure) {
        if (!mayPass(failure) || attempt >= firstReadingsAtMost) throw failure;
        await pace.sleep(firstReadingMilliseconds);
      }
    }
  }
}

/** Throttled, out of order for a moment, or a part of a batch that failed with another (424). */
const mayPass = (failure: unknown): boolean =>
  failure instanceof GraphThrottled ||
  failure instanceof GraphUnavailable ||
  (failure instanceof GraphFailure && failure.status === 424);
