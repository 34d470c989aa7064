import type { FastifyInstance } from "fastify";
import type { TenantContext } from "../context.ts";
import { issueCode } from "./authorization-codes.ts";
import { answerAddress, authorizeRefusal, parseAuthorizeRequest } from "./authorize-request.ts";
import { choosePersonPage } from "./choose-person.page.ts";
import { OAuthError } from "./oauth-error.ts";
import { findUser, searchPeople } from "./people.ts";
import { requireTenant } from "./require-tenant.ts";
import { signInSuggestions } from "./sign-in-suggestions.ts";

const address = "/:tenant/oauth2/v2.0/authorize";
type TenantParams = { Params: { tenant: string } };

/** More than fits on a screen, less than a trust: the search box finds the rest. */
const peopleShown = 50;

/** No `form-action`: browsers hold it against the redirect to the app as well. */
const contentPolicy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

/** Sign-in without passwords: whoever sits at this laptop chooses who they are. */
export function authorizeRoutes(app: FastifyInstance, context: TenantContext): void {
  app.get<TenantParams & { Querystring: Record<string, string> }>(address, async (request, reply) => {
    requireTenant(context, request.params.tenant);
    const asked = parseAuthorizeRequest(request.query);
    const refusal = authorizeRefusal(asked);
    if (refusal) return reply.redirect(answerAddress(asked, toAnswer(refusal, context.now())));
    const search = request.query.search ?? asked.login_hint ?? "";
    const hinted = search && findUser(context, search);
    return reply
      .type("text/html; charset=utf-8")
      .headers({ "cache-control": "no-store", "content-security-policy": contentPolicy })
      .send(
        choosePersonPage({
          path: request.url.split("?")[0] ?? "",
          parameters: asked,
          search,
          suggestions: search ? [] : suggestedPeople(context),
          people: hinted ? [hinted] : searchPeople(context, search, peopleShown),
          limit: peopleShown,
        }),
      );
  });

  app.post<TenantParams & { Body: Record<string, string> | undefined }>(address, async (request, reply) => {
    requireTenant(context, request.params.tenant);
    const asked = parseAuthorizeRequest(request.body);
    const refusal = authorizeRefusal(asked);
    if (refusal) return reply.redirect(answerAddress(asked, toAnswer(refusal, context.now())), 303);
    const user = findUser(context, request.body?.user_id ?? "");
    if (!user?.id)
      throw new OAuthError("invalid_request", 50034, "The user account does not exist in the directory.");
    const code = issueCode(context, {
      userId: user.id,
      redirectUri: asked.redirect_uri,
      codeChallenge: asked.code_challenge ?? "",
      scope: asked.scope,
      ...(asked.nonce && { nonce: asked.nonce }),
    });
    return reply.redirect(answerAddress(asked, { code }), 303);
  });
}

function suggestedPeople(context: TenantContext) {
  return signInSuggestions(context).flatMap(({ userId, note }) => {
    const user = findUser(context, userId);
    return user ? [{ user, note }] : [];
  });
}

function toAnswer(refusal: OAuthError, now: Date): Record<string, string> {
  const { error, error_description } = refusal.body(now);
  return { error, error_description };
}
