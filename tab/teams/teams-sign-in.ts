import type { SignIn, TokenOrder } from "./sign-in.ts";
import { PersonNeeded, type SignInNeed, stepByStep } from "./sign-in-steps.ts";
import { StartProblem } from "./start-problem.ts";
import { authentication } from "./teams-js.ts";

/**
 * Words with which Teams refuses a token until the person has done something. They stand in no reference; source: threads 691
 * and 2239 of OfficeDev/microsoft-teams-library-js, answered by its maintainers.
 */
const needs: readonly (readonly [RegExp, SignInNeed])[] = [
  [/requires ?consent|consent_?required|cancel/i, "consent"],
  [/requires ?mfa|interaction_?required|claims/i, "check"],
  [/login_?required|sign-?in/i, "again"],
];

/** Teams' single sign-on: the host gives a token for Beacon's API and keeps it fresh. */
export function teamsSignIn(): SignIn {
  const token = ({ claims }: TokenOrder) =>
    authentication.getAuthToken(claims === undefined ? undefined : { silent: false, claims: [claims] });
  return stepByStep({
    async silently(order) {
      try {
        return await token(order);
      } catch (reason) {
        const words = reason instanceof Error ? reason.message : String(reason);
        const [, need] = needs.find(([word]) => word.test(words)) ?? [];
        if (need === undefined && order.claims === undefined)
          throw new StartProblem("sign-in.failed", reason);
        throw new PersonNeeded(order.claims === undefined ? (need ?? "again") : "check", {
          ...{ claims: order.claims, cause: reason },
        });
      }
    },
    withPerson: ({ claims }) =>
      authentication.getAuthToken({ silent: false, ...(claims === undefined ? {} : { claims: [claims] }) }),
  });
}
