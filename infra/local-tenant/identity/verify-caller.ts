import type { JWTPayload } from "jose";
import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Caller } from "../graph/router.ts";
import type { SigningKeys } from "./signing-keys.ts";
import { verifyToken } from "./verify-token.ts";

/** Graph's address and its app id: Entra issues either as `aud`. */
const graphAudiences = ["https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"];

/** Who calls Graph with this Authorization header; undefined without one, 401 with a bad one. */
export async function verifyCaller(
  context: TenantContext,
  keys: SigningKeys,
  authorization: string | undefined,
): Promise<Caller | undefined> {
  if (authorization === undefined) return undefined;
  const token = /^Bearer\s+(\S+)\s*$/i.exec(authorization)?.[1];
  if (!token) throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");
  return toCaller(await verifyToken(context, keys, token, graphAudiences));
}

function toCaller(claims: JWTPayload): Caller {
  const appId = claims.appid ?? claims.azp;
  const isApp = claims.idtyp === "app";
  return {
    appId: typeof appId === "string" ? appId : "",
    roles: Array.isArray(claims.roles) ? claims.roles.map(String) : [],
    scopes: typeof claims.scp === "string" ? claims.scp.split(" ").filter(Boolean) : [],
    ...(claims.exp !== undefined && { expiresAt: claims.exp }),
    ...(!isApp && typeof claims.oid === "string" && { userId: claims.oid }),
  };
}
