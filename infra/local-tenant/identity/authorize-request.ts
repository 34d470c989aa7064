import { z } from "zod";
import { beaconAppRegistration } from "../defaults.ts";
import { isLoopback } from "./loopback.ts";
import { OAuthError } from "./oauth-error.ts";

const shape = z.object({
  client_id: z.string(),
  redirect_uri: z.string(),
  response_type: z.string().default(""),
  response_mode: z.string().default("query"),
  scope: z.string().default(""),
  state: z.string().optional(),
  nonce: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.string().optional(),
  prompt: z.string().optional(),
  login_hint: z.string().optional(),
});

export type AuthorizeRequest = z.infer<typeof shape>;

/** The request, once it is known to come from Beacon and to return to this machine. What fails here is shown, never redirected. */
export function parseAuthorizeRequest(given: unknown): AuthorizeRequest {
  const parsed = shape.safeParse(given);
  if (!parsed.success)
    throw new OAuthError(
      "invalid_request",
      900144,
      `The request must contain the following parameter: '${parsed.error.issues[0]?.path.join(".")}'.`,
    );
  const { client_id, redirect_uri } = parsed.data;
  if (client_id !== beaconAppRegistration.appId)
    throw new OAuthError(
      "unauthorized_client",
      700016,
      `Application with identifier '${client_id}' was not found in the directory.`,
    );
  if (!isLoopback(redirect_uri))
    throw new OAuthError(
      "invalid_request",
      50011,
      `The redirect URI '${redirect_uri}' specified in the request does not match the redirect URIs configured for the application.`,
    );
  return parsed.data;
}

/** Why the app is sent back at once with an error, or undefined when a person may choose. */
export function authorizeRefusal(request: AuthorizeRequest): OAuthError | undefined {
  if (request.response_type !== "code")
    return new OAuthError("unsupported_response_type", 700054, "response_type must be 'code'.");
  if (!request.code_challenge || request.code_challenge_method !== "S256")
    return new OAuthError(
      "invalid_request",
      9002325,
      "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
    );
  if (request.prompt === "none")
    return new OAuthError(
      "login_required",
      50058,
      "A silent sign-in request was sent but no user is signed in.",
    );
  return undefined;
}

/** The app's address with the answer in the query or, as single-page apps ask for, after the `#`. */
export function answerAddress(request: AuthorizeRequest, answer: Readonly<Record<string, string>>): string {
  const all = new URLSearchParams({
    ...answer,
    ...(request.state !== undefined && { state: request.state }),
  });
  const address = new URL(request.redirect_uri);
  if (request.response_mode === "fragment") address.hash = all.toString();
  else for (const [name, value] of all) address.searchParams.set(name, value);
  return address.toString();
}
