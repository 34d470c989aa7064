import type { RequestEntry } from "../../shared/graph/transport/request-log.ts";

/** What is measured of a server while it works. It names routes, operations and jobs, never who or what they were about. */
export interface Telemetry {
  /** A request was answered. `route` is its pattern, with the names of its parameters and not their values. */
  request(about: { id: string; method: string; route: string; status: number; milliseconds: number }): void;
  /** Graph was asked, once. */
  graph(entry: RequestEntry): void;
  job(about: { name: string; hasFailed: boolean; milliseconds: number }): void;
  /** How the age of the mirror is looked up when it is asked for. */
  watchMirror(ageSeconds: () => number): void;
  /** Sends what is still here. Never rejects: a collector that is away is no reason not to stop. */
  close(): Promise<void>;
}
