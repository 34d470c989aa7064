import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
import { PersonNeeded, type SignInNeed } from "./sign-in-steps.ts";

/** Tells Entra that the tab understands claims challenges. Source: learn.microsoft.com/entra/identity-platform/claims-challenge. */
export const msalCapabilities = { clientCapabilities: ["CP1"] };

/**
 * What Entra asks of the person when it gives no token behind their back. Source: learn.microsoft.com/entra/identity-platform/
 * v2-oauth2-auth-code-flow (`error`, `suberror`) and conditional access for developers: `interaction_required` with claims.
 */
function needOf({ errorCode, subError, claims }: AuthError & { readonly claims?: string }): SignInNeed {
  if ([errorCode, subError].includes("consent_required")) return "consent";
  const isPolicy = claims || errorCode === "interaction_required";
  return isPolicy || ["basic_action", "additional_action", "message_only"].includes(subError)
    ? "check"
    : "again";
}

/** `fault` as the tab knows it: the person is needed, or it stays what it is. `asked` are the claims that the token was asked for with. */
export function personNeeded(fault: unknown, asked: string | undefined): unknown {
  // A host that no longer knows the account that it named says so in its own word.
  if (fault instanceof AuthError && fault.errorCode === "no_account_found")
    return new PersonNeeded("again", { claims: asked, cause: fault });
  if (!(fault instanceof InteractionRequiredAuthError)) return fault;
  const claims = fault.claims || asked;
  const need = asked === undefined ? needOf(fault) : "check";
  return new PersonNeeded(need, { claims, cause: fault });
}
