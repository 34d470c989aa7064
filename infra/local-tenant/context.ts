import type Database from "libsql";
import type { Faults } from "./faults/faults.ts";

/** What every part of the local tenant is given: one database, one clock, one plan of faults. */
export interface TenantContext {
  readonly db: Database.Database;
  /** The tenant's own idea of now; tests move it. */
  readonly now: () => Date;
  /** Numbers in [0, 1); seeded in tests so that a run can be repeated. */
  readonly random: () => number;
  readonly tenantId: string;
  /** Address of this server, without a trailing slash, e.g. `http://127.0.0.1:56100`. Known once it listens. */
  readonly baseUrl: () => string;
  /** Told of every change that a Graph subscription could be about. */
  readonly changes: ChangeFeed;
  /** The way out of the tenant, to endpoints that asked to be told of changes. */
  readonly outgoing: typeof fetch;
  /** The plan of faults in force. A door that is not Graph's runs its calls through `withFaults(context, call, handler)`. */
  readonly faults: Faults;
}

export interface ResourceChange {
  /** As a subscription names it, e.g. `sites/{site-id}/lists/{list-id}` or `drives/{drive-id}/root`. */
  readonly resource: string;
  readonly changeType: "created" | "updated" | "deleted";
}

export interface ChangeFeed {
  announce(change: ResourceChange): void;
  subscribe(listener: (change: ResourceChange) => void): void;
}
