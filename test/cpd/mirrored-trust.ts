import type { SeedRow } from "../../infra/seed/write-lists.ts";
import type { Ports } from "../../shared/domain/ports.ts";
import { evidenceStore } from "../../shared/graph/adapters/attendance/evidence.ts";
import { courses } from "../../shared/graph/adapters/cpd/courses.ts";
import { exemptions } from "../../shared/graph/adapters/cpd/exemptions.ts";
import { takeUpIndex } from "../../shared/graph/adapters/cpd/take-up-index.ts";
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
  const nothingIsAsked = async () => {
    throw new Error("Nothing of this is asked of Graph.");
  };
  const mirror: SiteMirror = {
    siteId: "site",
    list,
    listId: (name) => name,
    has: (name) => lists.has(name),
    open: async () => undefined,
    onChange: (listener) => listeners.push(listener),
    lastRefreshedAt: clock.now(),
    refresh: nothingIsAsked,
  };
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
  let version = 0;
  return {
    ports: { ...sources, takeUp: takeUpIndex(mirror, sources, { begins: years[0] ?? "" }) },
    put: ({ list: name, key, fields }) =>
      list(name).put({ id: key, etag: `"row,${++version}"`, fields: { ...fields, Key: key } }),
    remove: ({ list: name, key }) => list(name).takeIn({ value: [{ id: key, deleted: true }] }),
  };
}
