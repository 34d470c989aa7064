import { randomBytes } from "node:crypto";
import type { TenantContext } from "../context.ts";
import { OAuthError } from "./oauth-error.ts";

type Storage = Pick<TenantContext, "db" | "now">;

/** A single-page app's refresh tokens last 24 hours; source: learn.microsoft.com/entra/identity-platform/refresh-tokens. */
const refreshHours = 24;

export interface RefreshGrant {
  readonly userId: string;
  readonly scope: string;
}

export function createRefreshTokenTable({ db }: Pick<Storage, "db">): void {
  db.exec(
    `create table if not exists identity_refresh_tokens (
       token text primary key, user_id text not null, scope text not null, expires_at text not null)`,
  );
}

export function issueRefreshToken({ db, now }: Storage, { userId, scope }: RefreshGrant): string {
  const token = `1.${randomBytes(48).toString("base64url")}`;
  const expiresAt = new Date(now().getTime() + refreshHours * 3_600_000).toISOString();
  db.prepare(
    "insert into identity_refresh_tokens (token, user_id, scope, expires_at) values (?, ?, ?, ?)",
  ).run(token, userId, scope, expiresAt);
  return token;
}

export function redeemRefreshToken({ db, now }: Storage, token: string): RefreshGrant {
  const row = db
    .prepare("select user_id, scope, expires_at from identity_refresh_tokens where token = ?")
    .get(token) as { user_id: string; scope: string; expires_at: string } | undefined;
  if (!row)
    throw new OAuthError("invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.");
  if (row.expires_at <= now().toISOString())
    throw new OAuthError(
      "invalid_grant",
      700084,
      "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which can't be extended.",
    );
  return { userId: row.user_id, scope: row.scope };
}
