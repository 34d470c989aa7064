import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { BusySpan } from "../../shared/domain/meetings/ports.ts";
import type { Ports } from "../../shared/domain/ports.ts";
import type { RequestCounts } from "../../shared/graph/transport/request-log.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";

/** Every port over one world, and what a suite may look at besides. */
export interface OpenedPorts {
  readonly ports: Ports;
  /** What was asked of Graph; absent where nothing is. */
  readonly graphRequests?: RequestCounts;
  /** How many entries stand in a person's activity feed. */
  feedEntries(person: PersonId): Promise<number>;
  /** Has something that Beacon does not know of stand in a person's calendar. */
  putInCalendar(person: PersonId, span: BusySpan & { readonly subject: string }): Promise<void>;
  /** Has a session of a Teams meeting take place, whose report is there at once. */
  holdSession(session: HeldSession): Promise<void>;
  /** Sends a whole file to the address of an upload session, as a browser does. */
  sendFile(url: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export interface HeldSession {
  readonly joinUrl: string;
  readonly from: Date;
  readonly to: Date;
  readonly seen: readonly {
    readonly name: string;
    readonly account?: string;
    readonly email?: string;
    readonly stays: readonly (readonly [from: Date, to: Date])[];
  }[];
}

/** One way to keep what the ports promise. */
export interface PortImplementation {
  readonly name: string;
  /** Why it is not tried here, said aloud in the report. */
  readonly skippedBecause?: string;
  /** Whether posts and notifications may be sent: not where they would reach people. */
  readonly reachesNobody: boolean;
  open(world: World): Promise<OpenedPorts>;
}
