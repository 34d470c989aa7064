import { errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";
import { type Actor, type AppRole, appRoles } from "../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { Refused } from "./refused.ts";

export interface SignInSettings {
  readonly issuer: string;
  readonly tenantId: string;
  /** The app's id and its Application ID URI: Entra puts either into `aud`. */
  readonly audiences: readonly string[];
  readonly scope: string;
}

/** What Entra puts into an access token for Beacon's API. Roles that Beacon does not know are let be. */
const claimsSchema = z.object({
  oid: z.string().min(1),
  tid: z.string().min(1),
  scp: z.string(),
  roles: z.array(z.string()).default([]),
});

export type SignInCheck = (authorization: string | undefined) => Promise<Actor>;

/** Who is acting, from a bearer token whose signature, issuer, audience, tenant, times and scope all hold. Anything else is refused. */
export function signInCheck(settings: SignInSettings, keys: JWTVerifyGetKey, now: () => Date): SignInCheck {
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? "")?.[1];
    if (!token) throw new Refused(authorization ? "sign-in.refused" : "sign-in.required");
    const claims = claimsSchema.safeParse(await verified(token));
    if (!claims.success) throw new Refused("sign-in.refused");
    const { oid, tid, scp, roles } = claims.data;
    if (tid !== settings.tenantId || !scp.split(" ").includes(settings.scope))
      throw new Refused("sign-in.refused");
    return { person: oid as PersonId, appRoles: appRoles.filter((role: AppRole) => roles.includes(role)) };
  };

  async function verified(token: string): Promise<unknown> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: [...settings.audiences],
        algorithms: ["RS256"],
        clockTolerance: "60s",
        currentDate: now(),
        requiredClaims: ["exp", "iat", "nbf"],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Refused("sign-in.expired");
      if (error instanceof errors.JOSEError) throw new Refused("sign-in.refused");
      throw error;
    }
  }
}
