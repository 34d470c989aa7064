import { createNestablePublicClientApplication } from "@azure/msal-browser";
import type { TabConfig } from "../../shared/contract/tab-config.schema.ts";
import { msalCapabilities, personNeeded } from "./msal-needs.ts";
import type { SignIn, TokenOrder } from "./sign-in.ts";
import { stepByStep } from "./sign-in-steps.ts";

/** Nested app authentication: the host's own sign-in answers for the tab, without a second password. */
export async function nestedSignIn(config: TabConfig): Promise<SignIn> {
  const client = await createNestablePublicClientApplication({
    auth: { clientId: config.clientId, authority: config.authority, ...msalCapabilities },
    cache: { cacheLocation: "sessionStorage" },
  });
  const request = ({ renew = false, claims }: TokenOrder) => {
    const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
    return {
      ...{ scopes: [config.scope], forceRefresh: renew },
      ...(claims === undefined ? {} : { claims }),
      ...(account ? { account } : {}),
    };
  };
  return stepByStep({
    async silently(order) {
      try {
        return (await client.acquireTokenSilent(request(order))).accessToken;
      } catch (fault) {
        throw personNeeded(fault, order.claims);
      }
    },
    withPerson: async (order) => (await client.acquireTokenPopup(request(order))).accessToken,
  });
}
