import { randomBytes } from "node:crypto";
import type { TenantContext } from "../context.ts";
import { OAuthError } from "./oauth-error.ts";

type Storage = Pick<TenantContext, "db" | "now">;

/** What a person agreed to on the sign-in page; handed over once, for the code. */
export interface Authorization {
  readonly userId: string;
  readonly redirectUri: string;
  /** BASE64URL(SHA256(verifier)): RFC 7636, method S256. */
  readonly codeChallenge: string;
  readonly scope: string;
  readonly nonce?: string;
}

interface CodeRow {
  readonly authorization: string;
  readonly expires_at: string;
  readonly redeemed: number;
}

/** Entra's codes last about ten minutes. */
const codeMinutes = 10;

export function createCodeTable({ db }: Pick<Storage, "db">): void {
  db.exec(
    `create table if not exists identity_authorization_codes (
       code text primary key, authorization text not null, expires_at text not null, redeemed integer not null default 0)`,
  );
}

export function issueCode({ db, now }: Storage, authorization: Authorization): string {
  const code = `1.${randomBytes(32).toString("base64url")}`;
  const expiresAt = new Date(now().getTime() + codeMinutes * 60_000).toISOString();
  db.prepare(
    "insert into identity_authorization_codes (code, authorization, expires_at) values (?, ?, ?)",
  ).run(code, JSON.stringify(authorization), expiresAt);
  return code;
}

/** What the code stands for. A code is good once: the second time it is refused, as is a late one. */
export function redeemCode({ db, now }: Storage, code: string): Authorization {
  const row = db
    .prepare("select authorization, expires_at, redeemed from identity_authorization_codes where code = ?")
    .get(code) as CodeRow | undefined;
  if (!row)
    throw new OAuthError("invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.");
  if (row.redeemed)
    throw new OAuthError("invalid_grant", 54005, "OAuth2 Authorization code was already redeemed.");
  if (row.expires_at <= now().toISOString())
    throw new OAuthError("invalid_grant", 70008, "The provided authorization code has expired.");
  db.prepare("update identity_authorization_codes set redeemed = 1 where code = ?").run(code);
  return JSON.parse(row.authorization) as Authorization;
}
