/** The tenant of personal Microsoft accounts, which Entra writes as this or as `live.com`. Source: learn.microsoft.com/entra/identity-platform/access-token-claims-reference, `idp`. */
const personalAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad";

const guid = "[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}";

export type TokenVersion = "1.0" | "2.0";

/**
 * The version of the tokens that an issuer gives out for this one tenant; undefined for what is no issuer of it, such as
 * the shape with `{tenantid}` or `common`. Entra's two shapes are `https://sts.windows.net/{tenant}/` and
 * `https://login.microsoftonline.com/{tenant}/v2.0` (learn.microsoft.com/entra/identity-platform/access-tokens); national
 * clouds differ in the host.
 */
export function versionOfIssuer(issuer: string, tenantId: string): TokenVersion | undefined {
  const path = URL.canParse(issuer) ? new URL(issuer).pathname.toLowerCase() : undefined;
  if (path === `/${tenantId.toLowerCase()}/v2.0`) return "2.0";
  return path === `/${tenantId.toLowerCase()}/` ? "1.0" : undefined;
}

/** Where Entra publishes the keys of an authority, whose OpenID configuration of either version names it as `jwks_uri`. */
export const keysAddress = (authority: string, version: TokenVersion): string =>
  `${authority.replace(/\/$/, "")}/discovery/${version === "2.0" ? "v2.0/" : ""}keys`;

/** Of published keys, those that may sign for this issuer: Entra says beside some of its keys whose they are, `{tenantid}` standing for any tenant. */
export function keysOfIssuer<Key extends { readonly issuer?: unknown }>(
  keys: readonly Key[],
  issuer: string,
  tenantId: string,
): Key[] {
  return keys.filter(
    (key) =>
      key.issuer === undefined ||
      (typeof key.issuer === "string" && key.issuer.replace("{tenantid}", tenantId) === issuer),
  );
}

/** What tells guests apart in a token. `acct` is there when the registration asks for it: 1 for a guest. */
export interface GuestClaims {
  readonly tid: string;
  readonly iss: string;
  readonly idp?: string | undefined;
  readonly acct?: 0 | 1 | undefined;
}

/**
 * The tenant in which whoever signed in is at home. A guest's token is issued by the tenant that invited them, in `iss` and
 * `tid`, and names in `idp` who checked their password; for everybody else `idp` is absent or the issuer. Undefined when that was no
 * tenant of Entra's (a code by e-mail, Google), or when a guest's token does not say.
 */
export function homeTenantOf({ tid, iss, idp, acct }: GuestClaims): string | undefined {
  if (idp === undefined) return acct === 1 ? undefined : tid;
  if (idp === iss) return tid;
  if (idp === "live.com") return personalAccounts;
  return new RegExp(`^https://[\\w.-]+/(${guid})/(?:v2\\.0)?$`, "i").exec(idp)?.[1]?.toLowerCase();
}

/** Whether a token tells of somebody who is at home in this tenant, or in one whose people the trust lets in. */
export function isLetIn(claims: GuestClaims, guestTenants: readonly string[]): boolean {
  const home = homeTenantOf(claims);
  return home !== undefined && [claims.tid, ...guestTenants].includes(home);
}

/**
 * What an API answers with when a token lacks an authentication context (`c1` to `c99`) of conditional access: the
 * client asks Entra again with these claims. Source: learn.microsoft.com/entra/identity-platform/claims-challenge.
 */
export function claimsChallenge(authority: string, context: string): string {
  const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: context } } });
  const encoded = Buffer.from(claims).toString("base64");
  return `Bearer realm="", authorization_uri="${authority}/oauth2/v2.0/authorize", error="insufficient_claims", claims="${encoded}"`;
}
