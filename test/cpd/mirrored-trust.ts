import type { SeedRow } from "../../infra/seed/write-lists.ts";
import type { Ports } from "../../shared/domain/ports.ts";
import { evidenceStore } from "../../shared/graph/adapters/attendance/evidence.ts";
import type { TakeUpBegun } from "../../shared/graph/adapters/cpd/begin-take-up.ts";
import { courses } from "../../shared/graph/adapters/cpd/courses.ts";
import { exemptions } from "../../shared/graph/adapters/cpd/exemptions.ts";
import { type KeptTakeUpIndex, takeUpIndex } from "../../shared/graph/adapters/cpd/take-up-index.ts";
import { isCounted } from "../../shared/graph/adapters/cpd/take-up-marks.ts";
import { directoryReader } from "../../shared/graph/adapters/directory/directory-reader.ts";
import { settingsStore } from "../../shared/graph/adapters/directory/settings-store.ts";
import { invitations } from "../../shared/graph/adapters/meetings/invitations.ts";
import { meetings } from "../../shared/graph/adapters/meetings/meetings.ts";
import { ListMirror } from "../../shared/graph/mirror/list-mirror.ts";
import type { SiteListener, SiteMirror } from "../../shared/graph/mirror/site-mirror.ts";
import { listsFor } from "../../shared/graph/schema/lists.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import type { TestClock } from "../../shared/testing/clock.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";

export type CpdPorts = Pick<
  Ports,
  | "directory"
  | "courses"
  | "exemptions"
  | "evidence"
  | "meetings"
  | "invitations"
  | "settings"
  | "clock"
  | "takeUp"
>;

/** Rows in a mirror with nothing behind it, and the ports that read them. Whatever is put is heard as delta would tell it. */
export function mirroredTrust(
  years: readonly string[],
  clock: TestClock,
): { ports: CpdPorts; put(row: SeedRow): void; remove(row: SeedRow): void } {
  const { mirror, put, remove } = mirrorOfRows(years, clock);
  return { ports: portsOver(mirror, years, { clock }), put, remove };
}

/** A mirror with nothing behind it. */
export function mirrorOfRows(
  years: readonly string[],
  clock: TestClock,
): { mirror: SiteMirror; put(row: SeedRow): void; remove(row: SeedRow): void } {
  const listeners: SiteListener[] = [];
  const lists = new Map(
    listsFor(years).map(({ name }) => {
      const list = new ListMirror(name);
      list.onChange((change) => {
        for (const listener of listeners) listener(name, change);
      });
      return [name, list];
    }),
  );
  const list = (name: string): ListMirror => {
    const found = lists.get(name);
    if (!found) throw new Error(`There is no list "${name}".`);
    return found;
  };
  const mirror: SiteMirror = {
    siteId: "site",
    names: [...lists.keys()],
    list,
    listId: (name) => name,
    has: (name) => lists.has(name),
    holds: (name) => lists.has(name),
    forget: () => undefined,
    open: async () => undefined,
    onChange: (listener) => listeners.push(listener),
    lastRefreshedAt: clock.now(),
    refresh: nothingIsAsked,
  };
  let version = 0;
  return {
    mirror,
    put: ({ list: name, key, fields }) =>
      list(name).put({ id: key, etag: `"row,${++version}"`, fields: { ...fields, Key: key } }),
    remove: ({ list: name, key }) => list(name).takeIn({ value: [{ id: key, deleted: true }] }),
  };
}

export function portsOver(
  mirror: SiteMirror,
  years: readonly string[],
  { clock, begun }: { clock: TestClock; begun?: TakeUpBegun },
): CpdPorts & { readonly takeUp: KeptTakeUpIndex } {
  const graph = { call: nothingIsAsked } as unknown as Graph;
  const parts = { graph, mirror, pace: virtualPace(clock) };
  const report = (row: unknown) => {
    throw new Error(`A row cannot be read: ${JSON.stringify(row)}`);
  };
  const sources = {
    clock,
    directory: directoryReader(mirror, report),
    settings: settingsStore(parts, report),
    meetings: meetings(parts, report),
    invitations: invitations(parts, years, report),
    evidence: evidenceStore(parts, years, report),
    courses: courses(parts, report),
    exemptions: exemptions(parts, report),
  };
  const takeUp = takeUpIndex(mirror, sources, { begins: years[0] ?? "", lists: listsCounted(years), begun });
  return { ...sources, takeUp };
}

export const listsCounted = (years: readonly string[]): string[] =>
  listsFor(years)
    .map(({ name }) => name as string)
    .filter(isCounted);

const nothingIsAsked = async () => {
  throw new Error("Nothing of this is asked of Graph.");
};
