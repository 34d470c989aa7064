import type { SignIn } from "./sign-in.ts";
import { StartProblem } from "./start-problem.ts";
import { authentication } from "./teams-js.ts";

/** Teams' single sign-on: the host gives a token for Beacon's API and keeps it fresh. */
export function teamsSignIn(): SignIn {
  return {
    async accessToken() {
      try {
        return await authentication.getAuthToken();
      } catch (reason) {
        throw new StartProblem("sign-in.failed", reason);
      }
    },
  };
}
