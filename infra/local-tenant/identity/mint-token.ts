import { base64url, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { z } from "zod";
import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";
import { appRolesOf } from "./app-roles.ts";
import { findUser } from "./people.ts";
import { signToken } from "./sign-token.ts";
import type { SigningKeys } from "./signing-keys.ts";
import { appOnlyClaims, userClaims } from "./token-claims.ts";

export const tokenOrder = z.object({
  /** Whose token to start from; without one, an app-only token for Graph. */
  userId: z.string().optional(),
  /** Laid over the usual claims; null takes a claim away. */
  claims: z.record(z.string(), z.unknown()).default({}),
  /** `foreign`: a key this tenant never had, under the id of its own. `none`: `alg: none`, no signature. */
  signedBy: z.enum(["tenant", "foreign", "none"]).default("tenant"),
});

/** Any token, right or wrong, so that tests can show which ones are refused. */
export async function mintToken(
  context: TenantContext,
  keys: SigningKeys,
  order: z.infer<typeof tokenOrder>,
): Promise<string> {
  const claims = Object.fromEntries(
    Object.entries({ ...usualClaims(context, order.userId), ...order.claims }).filter(
      ([, value]) => value !== null,
    ),
  );
  if (order.signedBy === "none") return unsigned(claims);
  return order.signedBy === "foreign" ? signedByStranger(keys, claims) : signToken(keys, claims);
}

function usualClaims(context: TenantContext, userId: string | undefined): JWTPayload {
  if (userId === undefined) return appOnlyClaims(context, "https://graph.microsoft.com");
  const user = findUser(context, userId);
  if (!user) throw new GraphError(404, "Request_ResourceNotFound", `Resource '${userId}' does not exist.`);
  return userClaims(context, user, appRolesOf(context, userId));
}

function unsigned(claims: JWTPayload): string {
  const part = (value: unknown) => base64url.encode(JSON.stringify(value));
  return `${part({ typ: "JWT", alg: "none" })}.${part(claims)}.`;
}

async function signedByStranger(keys: SigningKeys, claims: JWTPayload): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256");
  const { kid } = await keys.current();
  return new SignJWT(claims).setProtectedHeader({ typ: "JWT", alg: "RS256", kid }).sign(privateKey);
}
