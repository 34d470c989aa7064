import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { Closure } from "./closure.ts";
import type { Directory } from "./directory.ts";
import type { Person, PersonId } from "./person.ts";
import type { Post } from "./post.ts";
import type { School } from "./school.ts";
import type { TrustSettings } from "./trust-settings.ts";

export interface DirectoryReader {
  current(): Promise<Directory>;
  closures(): Promise<readonly Closure[]>;
}

export interface SettingsStore {
  /** What holds now; what nobody has set yet is as usual, under the version "". */
  current(): Promise<Versioned<TrustSettings>>;
  save(
    settings: TrustSettings,
    version: string,
  ): Promise<Result<Versioned<TrustSettings>, "settings.changed">>;
}

/** One of the directory's lists, read with versions. Its keys are URNs of schools and ids of people, posts and closures. */
export interface DirectoryRows<Row> {
  find(key: string): Promise<Versioned<Row> | undefined>;
  /** Creates under the row's own key; when that is taken, answers what stands there. */
  create(row: Row): Promise<Versioned<Row>>;
  save(row: Row, version: string): Promise<Result<Versioned<Row>, "directory.changed">>;
  /** Removing what is gone already is no refusal. */
  remove(key: string, version: string): Promise<Result<undefined, "directory.changed">>;
  /**
   * Many at once, 20 to a request: creates rows without a version and saves those with one. Answers the keys of rows that
   * stand otherwise now, because somebody else wrote them first. A repeat adds nothing.
   */
  writeAll(writes: readonly DirectoryWrite<Row>[], onProgress?: (done: number) => void): Promise<string[]>;
}

export interface DirectoryWrite<Row> {
  readonly row: Row;
  /** The version that was read; absent for a new row. */
  readonly version?: string;
}

/** Writes schools, people, posts and closures. What it has written, `DirectoryReader` shows at once. */
export interface DirectoryWriter {
  readonly schools: DirectoryRows<School>;
  readonly people: DirectoryRows<Person>;
  readonly posts: DirectoryRows<Post>;
  readonly closures: DirectoryRows<Closure>;
}

/** An account of the trust's tenant, a guest's included. */
export interface EntraUser {
  readonly id: PersonId;
  readonly name: string;
  /** Invited from another tenant. */
  readonly isGuest: boolean;
}

export interface EntraUsers {
  /** Who has one of these e-mail addresses, by the address in lower case. Addresses of nobody are left out. */
  findByAddress(addresses: readonly string[]): Promise<ReadonlyMap<string, EntraUser>>;
}
