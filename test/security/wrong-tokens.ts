import { exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import type { BeaconWorld } from "../world/beacon-world.ts";

type Order = { userId?: string; claims?: Record<string, unknown>; signedBy?: "tenant" | "foreign" | "none" };

/** What each wrong token comes to. */
export interface WrongToken {
  readonly name: string;
  readonly headers: Record<string, string>;
  /** Put behind the address, for a token that is sent there. */
  readonly query?: string;
  readonly status: 401 | 403;
  readonly code: "sign-in.required" | "sign-in.refused" | "sign-in.expired" | "person.unknown";
}

/** Any token, as an administrator of the local tenant can have it made. */
export async function mint(world: BeaconWorld, order: Order): Promise<string> {
  const answer = await world.tenant.app.inject({ method: "POST", url: "/_admin/tokens", payload: order });
  if (answer.statusCode !== 200) throw new Error(answer.payload);
  return (answer.json() as { token: string }).token;
}

/** Every way we know of in which a token can be wrong, made from what `userId` would rightly be given. */
export async function wrongTokens(world: BeaconWorld, userId: string): Promise<WrongToken[]> {
  const now = Math.floor(world.clock.now().getTime() / 1000);
  const right = await mint(world, { userId });
  const with_ = (claims: Record<string, unknown>) => mint(world, { userId, claims });
  const refused = (name: string, authorization: string): WrongToken => ({
    name,
    headers: { authorization },
    status: 401,
    code: "sign-in.refused",
  });
  const bearer = (name: string, token: string) => refused(name, `Bearer ${token}`);
  const [head = "", claims = "", signature = ""] = right.split(".");
  const expired = bearer("expired", await with_({ iat: now - 7200, nbf: now - 7200, exp: now - 120 }));
  return [
    { name: "none", headers: {}, status: 401, code: "sign-in.required" },
    {
      name: "in the address",
      headers: {},
      query: `access_token=${right}`,
      status: 401,
      code: "sign-in.required",
    },
    refused("a password", `Basic ${Buffer.from("head:secret").toString("base64")}`),
    refused("no token after Bearer", "Bearer "),
    refused("two tokens", `Bearer ${right}, Bearer ${right}`),
    refused("a token without Bearer", right),
    bearer("not a token", "abc"),
    bearer("three words", "a.b.c"),
    bearer("cut short", right.slice(0, -8)),
    bearer("without its signature", `${head}.${claims}.`),
    bearer("with a claim changed", `${head}.${withClaim(claims, { oid: "somebody else" })}.${signature}`),
    bearer("unsigned, alg none", await mint(world, { userId, signedBy: "none" })),
    bearer("HS256 with our public key", await signedWithPublicKey(world, right)),
    bearer("foreign key under our id", await mint(world, { userId, signedBy: "foreign" })),
    bearer("key id nobody knows", await signedUnderUnknownKey(right)),
    { ...expired, code: "sign-in.expired" },
    bearer("not yet valid", await with_({ nbf: now + 600 })),
    bearer("without an end", await with_({ exp: null })),
    bearer("another tenant", await with_({ tid: "5c4001e5-0000-4000-8000-00000000ffff" })),
    bearer("another issuer", await with_({ iss: "https://login.example/v2.0" })),
    bearer("for Graph", await with_({ aud: "https://graph.microsoft.com" })),
    bearer("an app's own", await mint(world, {})),
    bearer("an app's own for Beacon", await with_({ scp: null, idtyp: "app" })),
    bearer("another scope", await with_({ scp: "openid access_as_users" })),
    bearer("no object id", await with_({ oid: null })),
    bearer("object id that is no text", await with_({ oid: { $ne: "" } })),
    bearer("roles that are no list", await with_({ roles: "Trust.Manage" })),
    {
      ...bearer(
        "somebody Beacon does not know",
        await with_({ oid: "aaaaaaaa-0000-4000-8000-00000000ffff" }),
      ),
      status: 403,
      code: "person.unknown",
    },
  ];
}

const withClaim = (claims: string, change: object): string =>
  Buffer.from(
    JSON.stringify({ ...(JSON.parse(Buffer.from(claims, "base64url").toString()) as object), ...change }),
  ).toString("base64url");

const partOf = (token: string, index: number): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split(".")[index] ?? "", "base64url").toString()) as Record<string, unknown>;

/** The old confusion: a verifier that lets the token choose takes the public key for a shared secret. */
async function signedWithPublicKey(world: BeaconWorld, right: string): Promise<string> {
  const published = await world.fetch(`${world.config.AUTHORITY}/discovery/v2.0/keys`);
  const { keys } = (await published.json()) as { keys: JWK[] };
  const key = await importJWK(keys[0] ?? {}, "RS256", { extractable: true });
  const pem = await exportSPKI(key as CryptoKey);
  return new SignJWT(partOf(right, 1))
    .setProtectedHeader({ typ: "JWT", alg: "HS256", kid: String(partOf(right, 0).kid) })
    .sign(new TextEncoder().encode(pem));
}

async function signedUnderUnknownKey(right: string): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256");
  return new SignJWT(partOf(right, 1))
    .setProtectedHeader({ typ: "JWT", alg: "RS256", kid: "unknown" })
    .sign(privateKey);
}
