import Fastify from "fastify";
import type { Beacon } from "../../bot/compose.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { deleteList, findList } from "../../infra/local-tenant/graph/lists/list-store.ts";
import { writeRows } from "../../infra/seed/write-lists.ts";
import { addDays, civilDate } from "../../shared/domain/time/civil-date.ts";
import { wholeList } from "../../shared/graph/adapters/whole-list.ts";
import { briefingWritersList } from "../../shared/graph/schema/briefing-writers.list.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { caller } from "../security/caller.ts";
import { beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

const { name: list } = briefingWritersList;
/** Everybody of the small trust edits the briefing. */
const roles = Object.fromEntries(Object.values(small).map((person) => [person, ["Briefing.Edit"]]));

/** Two pages in an editor's browser. */
export const [firstPage, secondPage] = [1, 2].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
];

/** What the network does to requests about the list of writers. */
export type Line = "good" | "answers 503" | "never answers";

export interface EditorsAtWork {
  readonly servers: readonly Beacon[];
  /** Of each server, whether it reaches the list of writers. */
  readonly lines: Line[];
  /** A Tuesday at which nobody has been yet, and what is asked and logged from now on. */
  begin(): string;
  /** The page of an editor says to a server what it has open; answers whom it is shown, such as "Esme Frost at item-all". */
  open(server: number, person: string, item?: string, page?: string): Promise<string[]>;
  leave(server: number, person: string, page?: string): Promise<number>;
  seconds(count: number): void;
  /** What all servers asked of Graph since this was asked last, by operation. */
  asked(): Readonly<Record<string, number>>;
  /** Keys of the rows that stand, of this Tuesday or of all. */
  rows(of?: "all"): Promise<string[]>;
  /** Somebody or something writes a row by hand. */
  write(key: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
  /** Warnings and errors of all servers, as they stand in the log. */
  readonly logged: string[];
  close(): Promise<void>;
}

/** Several servers over one tenant, and editors at a briefing. */
export async function editorsAtWork(
  count: number,
  { isProvisioned = true }: { isProvisioned?: boolean } = {},
): Promise<EditorsAtWork> {
  const world = await beaconWorld(smallTrust());
  const { clock, tenant, config, fetch } = world;
  const pace = virtualPace(clock);
  const { graph } = connectGraph(config, { fetch, pace, log: Fastify({ logger: false }).log });
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  const { log } = Fastify({ logger: { level: "warn", stream } });
  const lines: Line[] = [];
  const servers: Beacon[] = [];
  const first = await world.open();
  const { mirror } = first;
  const standing = findList(tenant.context, mirror.siteId, list);
  if (!isProvisioned && standing) deleteList(tenant.context, standing);
  const address = `/lists/${mirror.listId(list)}/`;
  const over =
    (server: number): typeof globalThis.fetch =>
    (input, init) => {
      const isAbout = decodeURIComponent(String(input)).includes(address);
      if (!isAbout || lines[server] === "good") return fetch(input, init);
      if (lines[server] === "answers 503") return Promise.resolve(new Response("{}", { status: 503 }));
      return new Promise((_, reject) =>
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
      );
    };
  for (let server = 0; server < count; server++) {
    lines.push("good");
    servers.push(await world.open({ fetch: over(server), log }));
  }
  const calls = servers.map((server) => caller(world, server, roles));
  let tuesday = civilDate("2026-12-01");
  const path = (page: string) => `/api/briefing/editions/${tuesday}/writers/${page}` as const;
  const call = (server: number, ...asked: Parameters<(typeof calls)[number]>) => {
    const of = calls[server];
    if (!of) throw new Error(`There is no server ${server}.`);
    return of(...asked);
  };

  const work: EditorsAtWork = {
    servers,
    lines,
    logged,
    begin() {
      tuesday = addDays(tuesday, 7);
      logged.length = 0;
      work.asked();
      return tuesday;
    },
    async open(server, person, item, page = firstPage) {
      const { code, body } = await call(server, person, `PUT ${path(page)}`, { body: item ? { item } : {} });
      if (code !== "ok") throw new Error(`An editor was refused: ${code}.`);
      const { others } = body as { others: { name: string; item?: string }[] };
      return others.map((other) => [other.name, other.item].filter(Boolean).join(" at "));
    },
    leave: async (server, person, page = firstPage) =>
      (await call(server, person, `DELETE ${path(page)}`)).status,
    seconds: (seconds) => clock.advance(seconds * 1000),
    asked() {
      const sum: Record<string, number> = {};
      for (const { graphRequests } of servers) {
        for (const [operation, times] of Object.entries(graphRequests.byOperation()))
          sum[operation] = (sum[operation] ?? 0) + times;
        graphRequests.reset();
      }
      return sum;
    },
    async rows(of) {
      const wanted = await wholeList(
        { graph, mirror },
        list,
        ({ fields }) => of === "all" || fields.Edition === tuesday,
      );
      return wanted.map(({ fields }) => String(fields.Key)).sort();
    },
    write: (key, fields) => writeRows({ graph, pace }, mirror.siteId, [{ list, key, fields }]),
    async close() {
      for (const server of [first, ...servers]) await server.close();
      await world.close();
    },
  };
  return work;
}
