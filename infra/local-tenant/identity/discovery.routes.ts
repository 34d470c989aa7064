import type { FastifyInstance } from "fastify";
import type { TenantContext } from "../context.ts";
import { isLoopback } from "./loopback.ts";
import { requireTenant } from "./require-tenant.ts";
import type { SigningKeys } from "./signing-keys.ts";
import { issuerOf } from "./token-claims.ts";

type TenantParams = { Params: { tenant: string } };

/** Where an app learns the issuer's addresses and keys: OpenID Connect Discovery, as Entra publishes it. */
export function discoveryRoutes(app: FastifyInstance, context: TenantContext, keys: SigningKeys): void {
  app.get<TenantParams>("/:tenant/v2.0/.well-known/openid-configuration", async (request) => {
    requireTenant(context, request.params.tenant);
    const authority = `${context.baseUrl()}/${context.tenantId}`;
    return {
      issuer: issuerOf(context),
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
      response_types_supported: ["code"],
      response_modes_supported: ["query", "fragment"],
      subject_types_supported: ["pairwise"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
      scopes_supported: ["openid", "profile", "email", "offline_access"],
      token_endpoint_auth_methods_supported: ["client_secret_post", "client_secret_basic"],
      claims_supported: [
        "sub",
        "iss",
        "aud",
        "exp",
        "iat",
        "nonce",
        "name",
        "oid",
        "preferred_username",
        "tid",
        "ver",
      ],
    };
  });

  app.get<TenantParams>("/:tenant/discovery/v2.0/keys", async (request) => {
    requireTenant(context, request.params.tenant);
    return keys.published();
  });

  app.get<TenantParams & { Querystring: { post_logout_redirect_uri?: string } }>(
    "/:tenant/oauth2/v2.0/logout",
    async (request, reply) => {
      requireTenant(context, request.params.tenant);
      const back = request.query.post_logout_redirect_uri;
      return reply.redirect(back && isLoopback(back) ? back : "/");
    },
  );
}
