import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { TenantContext } from "../context.ts";

interface KeyRow {
  readonly kid: string;
  readonly private_jwk: string;
}

export interface SigningKeys {
  /** The key that new tokens are signed with; made when first asked for. */
  current(): Promise<JWK & { kid: string }>;
  /** Public halves of every key ever used: tokens signed before a rotation still verify, as with Entra. */
  published(): Promise<{ keys: JWK[] }>;
  rotate(): Promise<string>;
}

/** The issuer's RSA keys, kept in the tenant's own database so that tokens outlive a restart. */
export function signingKeys({ db, now }: Pick<TenantContext, "db" | "now">): SigningKeys {
  db.exec(
    `create table if not exists identity_signing_keys (
       sequence integer primary key autoincrement, kid text not null unique, private_jwk text not null, created_at text not null)`,
  );
  let making: Promise<JWK & { kid: string }> | undefined;

  async function make(): Promise<JWK & { kid: string }> {
    const { privateKey } = await generateKeyPair("RS256", { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: "RS256", use: "sig" };
    db.prepare("insert into identity_signing_keys (kid, private_jwk, created_at) values (?, ?, ?)").run(
      jwk.kid,
      JSON.stringify(jwk),
      now().toISOString(),
    );
    return jwk;
  }

  const newest = () =>
    db.prepare("select kid, private_jwk from identity_signing_keys order by sequence desc limit 1").get() as
      | KeyRow
      | undefined;

  async function current() {
    const row = newest();
    if (row) return JSON.parse(row.private_jwk) as JWK & { kid: string };
    making ??= make();
    return making;
  }

  return {
    current,
    async published() {
      await current();
      const rows = db
        .prepare("select kid, private_jwk from identity_signing_keys order by sequence desc")
        .all() as KeyRow[];
      return { keys: rows.map((row) => publicHalf(JSON.parse(row.private_jwk) as JWK)) };
    },
    async rotate() {
      return (await make()).kid;
    },
  };
}

function publicHalf({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use } as JWK;
}
