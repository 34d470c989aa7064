import { type Config, siteOrigin } from "./config.ts";
import type { Surroundings } from "./connect-graph.ts";
import { keysAddress, versionOfIssuer } from "./http/entra-tokens.ts";
import { describe } from "./http/problem-rendering.ts";
import { publishedKeys } from "./http/published-keys.ts";
import { signInCheck } from "./http/sign-in-check.ts";

/** The permission by which a program acts as the person who signed in to it. */
export const personsScope = "access_as_user";

/** How the API checks who is acting, as the configuration says. */
export function signIn(config: Config, { fetch, pace, log }: Surroundings) {
  const { AUTHORITY: authority, TOKEN_ISSUER: issuer, TENANT_ID: tenantId } = config;
  const version = versionOfIssuer(issuer, tenantId);
  if (!version) throw new Error("The configuration names an issuer that is not the tenant's.");
  return signInCheck(
    {
      ...{ authority, issuer, version, tenantId },
      guestTenants: config.GUEST_TENANTS,
      contextForRoles: config.SIGN_IN_CONTEXT,
      audiences: [config.CLIENT_ID, config.APP_ID_URI],
      scope: personsScope,
    },
    publishedKeys(
      { address: keysAddress(authority, version), issuer, tenantId },
      {
        fetch,
        now: () => pace.now(),
        report: (fault) => log.warn({ fault: describe(fault) }, "the authority's keys could not be renewed"),
      },
    ),
    () => pace.now(),
  );
}

/** What the tab must know before it can sign in. */
export const tabConfig = (config: Config) => ({
  clientId: config.CLIENT_ID,
  tenantId: config.TENANT_ID,
  authority: config.AUTHORITY,
  scope: `${config.APP_ID_URI}/${personsScope}`,
  signIn: config.SIGN_IN,
  teamsAppId: config.TEAMS_APP_ID,
  siteOrigin: siteOrigin(config),
});
