import type { TabConfig } from "../../shared/contract/tab-config.schema.ts";
import type { Host } from "./host.ts";
import type { SignIn } from "./sign-in.ts";

/** In a host, the person the host knows; in a browser, by the way the server names. */
export async function chooseSignIn(host: Host, config: TabConfig, page: Window): Promise<SignIn> {
  if (host.kind === "teams")
    return host.canNestSignIn
      ? (await import("./nested-sign-in.ts")).nestedSignIn(config)
      : (await import("./teams-sign-in.ts")).teamsSignIn();
  return config.signIn === "msal"
    ? (await import("./msal-sign-in.ts")).msalSignIn(config, page)
    : (await import("./page-sign-in.ts")).pageSignIn(config, page);
}
