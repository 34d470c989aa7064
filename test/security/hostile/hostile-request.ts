import type { Random } from "../../../infra/seed/random.ts";
import type { Route } from "../api-routes.ts";

/** One request that nobody means well with. */
export interface HostileRequest {
  /** The kind it belongs to, by which answers are counted. */
  readonly kind: string;
  /** What is wrong with it, for whoever reads of a surprise. */
  readonly name: string;
  /** Byte for byte over a connection, for what client libraries would tidy or refuse to send. */
  readonly overTheWire?: boolean;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
  /** Answers it may get; any of 400 to 499 when nothing is said. 0 is a connection closed without a word. */
  readonly may?: readonly number[];
  /** What an answer of 200 must be. */
  readonly page?: boolean;
}

export interface Targets {
  readonly random: Random;
  readonly routes: readonly Route[];
  /** Routes that read no body, and so do not mind one. */
  readonly readsNoBody: ReadonlySet<string>;
  /** What Graph tells Beacon of. */
  readonly watched: { readonly tenantId: string; readonly subscriptions: readonly string[] };
  /** Of somebody who may do much. */
  readonly goodToken: string;
  readonly wrongTokens: readonly { readonly name: string; readonly authorization: string | undefined }[];
}

export type Family = (targets: Targets) => HostileRequest;

export const lineOf = ({ method, url }: Route): string => `${method} ${url}`;
