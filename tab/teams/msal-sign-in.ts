import { AuthError, createStandardPublicClientApplication } from "@azure/msal-browser";
import type { TabConfig } from "../../shared/contract/tab-config.schema.ts";
import { msalCapabilities, personNeeded } from "./msal-needs.ts";
import type { SignIn, TokenOrder } from "./sign-in.ts";
import { stepByStep } from "./sign-in-steps.ts";
import { StartProblem } from "./start-problem.ts";

/** Microsoft's sign-in page by redirect (authorisation code with PKCE), for the tab alone in a browser. */
export async function msalSignIn(config: TabConfig, page: Window): Promise<SignIn> {
  const scopes = [config.scope];
  const client = await createStandardPublicClientApplication({
    auth: {
      ...{ clientId: config.clientId, authority: config.authority, ...msalCapabilities },
      redirectUri: `${page.location.origin}/`,
    },
    cache: { cacheLocation: "sessionStorage" },
  });
  const returned = await client.handleRedirectPromise().catch((fault: unknown) => {
    if (!(fault instanceof AuthError)) throw fault;
    throw new StartProblem(
      fault.errorCode === "access_denied" ? "sign-in.declined" : "sign-in.failed",
      fault,
    );
  });
  if (returned) client.setActiveAccount(returned.account);
  const account = () => client.getActiveAccount() ?? client.getAllAccounts()[0];

  async function leaveToSignIn({ claims }: TokenOrder): Promise<never> {
    const known = account();
    await client.acquireTokenRedirect({
      ...{ scopes, ...(claims === undefined ? {} : { claims }) },
      ...(known ? { account: known } : {}),
    });
    return new Promise<never>(() => undefined); // The browser is on its way to another page.
  }

  return {
    ...stepByStep({
      async silently(order) {
        const known = account();
        if (!known) return leaveToSignIn(order);
        const { renew = false, claims } = order;
        try {
          const asked = { scopes, account: known, forceRefresh: renew };
          const answer = await client.acquireTokenSilent(claims === undefined ? asked : { ...asked, claims });
          return answer.accessToken;
        } catch (fault) {
          throw personNeeded(fault, claims);
        }
      },
      withPerson: leaveToSignIn,
      leaves: true,
    }),
    signOut: () => client.logoutRedirect({ postLogoutRedirectUri: `${page.location.origin}/` }),
  };
}
