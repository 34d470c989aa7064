import { createNestablePublicClientApplication, InteractionRequiredAuthError } from "@azure/msal-browser";
import type { TabConfig } from "../../shared/contract/tab-config.schema.ts";
import type { SignIn } from "./sign-in.ts";

/** Nested app authentication: the host's own sign-in answers for the tab, without a second password. */
export async function nestedSignIn(config: TabConfig): Promise<SignIn> {
  const client = await createNestablePublicClientApplication({
    auth: { clientId: config.clientId, authority: config.authority },
    cache: { cacheLocation: "sessionStorage" },
  });
  return {
    async accessToken(options) {
      const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
      const request = { scopes: [config.scope], forceRefresh: options?.renew ?? false };
      try {
        const answer = await client.acquireTokenSilent(account ? { ...request, account } : request);
        return answer.accessToken;
      } catch (reason) {
        if (!(reason instanceof InteractionRequiredAuthError)) throw reason;
        const answer = await client.acquireTokenPopup(request);
        return answer.accessToken;
      }
    },
  };
}
