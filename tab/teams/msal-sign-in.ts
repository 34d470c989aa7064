import { createStandardPublicClientApplication, InteractionRequiredAuthError } from "@azure/msal-browser";
import type { TabConfig } from "../../shared/contract/tab-config.schema.ts";
import type { SignIn } from "./sign-in.ts";

/** Microsoft's sign-in page by redirect (authorisation code with PKCE), for the tab alone in a browser. */
export async function msalSignIn(config: TabConfig, page: Window): Promise<SignIn> {
  const scopes = [config.scope];
  const client = await createStandardPublicClientApplication({
    auth: { clientId: config.clientId, authority: config.authority, redirectUri: `${page.location.origin}/` },
    cache: { cacheLocation: "sessionStorage" },
  });
  const returned = await client.handleRedirectPromise();
  if (returned) client.setActiveAccount(returned.account);

  async function leaveToSignIn(): Promise<never> {
    await client.acquireTokenRedirect({ scopes });
    return new Promise<never>(() => undefined); // The browser is on its way to another page.
  }

  return {
    async accessToken(options) {
      const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
      if (!account) return leaveToSignIn();
      try {
        const request = { scopes, account, forceRefresh: options?.renew ?? false };
        return (await client.acquireTokenSilent(request)).accessToken;
      } catch (reason) {
        if (reason instanceof InteractionRequiredAuthError) return leaveToSignIn();
        throw reason;
      }
    },
    signOut: () => client.logoutRedirect({ postLogoutRedirectUri: `${page.location.origin}/` }),
  };
}
