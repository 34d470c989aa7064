import { errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";
import { type Actor, type AppRole, appRoles } from "../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { claimsChallenge, isLetIn, type TokenVersion } from "./entra-tokens.ts";
import { Refused } from "./refused.ts";

export interface SignInSettings {
  readonly authority: string;
  /** The one issuer whose tokens are taken. */
  readonly issuer: string;
  /** The version that this issuer's tokens say of themselves. */
  readonly version: TokenVersion;
  readonly tenantId: string;
  /** Tenants whose people are let in as guests of the trust's, by id. */
  readonly guestTenants: readonly string[];
  /** The authentication context that whoever has a role in Beacon must have satisfied; undefined when the trust asks for none. */
  readonly contextForRoles: string | undefined;
  /** The app's id and its Application ID URI: Entra puts either into `aud`. */
  readonly audiences: readonly string[];
  readonly scope: string;
}

/** What Entra puts into an access token for Beacon's API. Roles that Beacon does not know are let be. */
const claimsSchema = z.object({
  oid: z.string().min(1),
  tid: z.string().min(1),
  iss: z.string(),
  ver: z.string(),
  idp: z.string().optional(),
  acct: z.union([z.literal(0), z.literal(1)]).optional(),
  acrs: z.array(z.string()).default([]),
  scp: z.string(),
  roles: z.array(z.string()).default([]),
});

export type SignInCheck = (authorization: string | undefined) => Promise<Actor>;

/** Who is acting, from a bearer token whose signature, issuer, audience, tenant, times and scope all hold, at home in the trust's tenant or in one that it lets in. Anything else is refused. */
export function signInCheck(settings: SignInSettings, keys: JWTVerifyGetKey, now: () => Date): SignInCheck {
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? "")?.[1];
    if (!token) throw new Refused(authorization ? "sign-in.refused" : "sign-in.required");
    const claims = claimsSchema.safeParse(await verified(token));
    if (!claims.success) throw new Refused("sign-in.refused");
    const { oid, tid, ver, scp, roles, acrs } = claims.data;
    if (tid !== settings.tenantId || ver !== settings.version || !scp.split(" ").includes(settings.scope))
      throw new Refused("sign-in.refused");
    if (!isLetIn(claims.data, settings.guestTenants)) throw new Refused("sign-in.guest");
    const held = appRoles.filter((role: AppRole) => roles.includes(role));
    const context = settings.contextForRoles;
    if (context !== undefined && held.length > 0 && !acrs.includes(context))
      throw new Refused("sign-in.more-needed", { challenge: claimsChallenge(settings.authority, context) });
    return { person: oid as PersonId, appRoles: held };
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
