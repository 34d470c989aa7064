import Fastify, { type FastifyInstance } from "fastify";
import type { ResourceChange, TenantContext } from "../../context.ts";
import { localTenantId } from "../../defaults.ts";
import { Faults } from "../../faults/faults.ts";
import { GraphError } from "../../graph/graph-error.ts";
import { type Caller, GraphRouter, type Method } from "../../graph/router.ts";
import { openDatabase } from "../../store/database.ts";
import { run } from "../../store/sql.ts";

interface CallOptions {
  readonly headers?: Record<string, string>;
  /** Null for nobody. */
  readonly caller?: Caller | null;
}

/** A refusal's body has `error`; other bodies are whatever the test says it expects. */
export interface SmallAnswer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

export const people = {
  ruth: "00000000-0000-4000-8000-000000000001",
  sam: "00000000-0000-4000-8000-000000000002",
  networks: "00000000-0000-4000-8000-000000000003",
} as const;

/** Beacon with application permissions for everything these parts serve. */
export const beacon: Caller = {
  appId: "be0c0000-0000-4000-8000-000000000001",
  roles: ["TeamsActivity.Send", "OnlineMeetings.ReadWrite.All", "OnlineMeetingArtifact.Read.All"],
  scopes: [],
};

/** A tenant small enough for a test: a server, Graph, three people, and a clock that only the test moves. */
export function smallTenant(startsAt = "2026-11-24T15:00:00Z") {
  let now = new Date(startsAt);
  const listeners: ((change: ResourceChange) => void)[] = [];
  const app: FastifyInstance = Fastify();
  const router = new GraphRouter();
  const random = () => 0;
  const context: TenantContext = {
    db: openDatabase(":memory:"),
    now: () => now,
    random,
    tenantId: localTenantId,
    baseUrl: () => "http://127.0.0.1:56100",
    changes: {
      announce: (change) => {
        for (const listener of listeners) listener(change);
      },
      subscribe: (listener) => {
        listeners.push(listener);
      },
    },
    outgoing: fetch,
    faults: new Faults({ random, now: () => now }),
  };
  addPerson(
    context,
    people.ruth,
    "Ruth Osei",
    "ruth.osei@example.sch.uk",
    "Headteacher",
    "Flax Bourton Primary",
  );
  addPerson(context, people.sam, "Sam O'Neill", "sam.oneill@example.sch.uk", "SENDCO", "Backwell School");
  addPerson(context, people.networks, "Networks", "networks@example.sch.uk", "Shared mailbox", "");

  return {
    app,
    router,
    context,
    passSeconds(seconds: number) {
      now = new Date(now.getTime() + seconds * 1000);
    },
    async graph<Body = unknown>(
      method: Method,
      address: string,
      body?: unknown,
      { headers = {}, caller = beacon }: CallOptions = {},
    ): Promise<SmallAnswer<Body>> {
      const url = new URL(address, "http://127.0.0.1");
      const request = {
        method,
        path: url.pathname,
        query: url.searchParams,
        headers,
        body,
        caller: caller ?? undefined,
      };
      try {
        const answer = await router.dispatch(request);
        return { status: answer.status, headers: answer.headers ?? {}, body: answer.body as Body };
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        const { status, headers: given, code, message } = error;
        return { status, headers: given, body: { error: { code, message } } as Body };
      }
    },
    async close() {
      await app.close();
      context.db.close();
    },
  };
}

export type SmallTenant = ReturnType<typeof smallTenant>;

function addPerson(
  { db }: TenantContext,
  id: string,
  displayName: string,
  mail: string,
  jobTitle: string,
  officeLocation: string,
): void {
  const user = { id, displayName, mail, userPrincipalName: mail, jobTitle, officeLocation };
  run(db, "insert into directory_objects (id, kind, json, changed) values (?, 'user', ?, 1)", [
    id,
    JSON.stringify(user),
  ]);
}
