import type { FastifyInstance } from "fastify";
import type { TenantContext } from "../context.ts";
import { beaconAppRegistration } from "../defaults.ts";
import { grantForCode } from "./authorization-code.grant.ts";
import { grantToClient } from "./client-credentials.grant.ts";
import { missingParameter, OAuthError } from "./oauth-error.ts";
import { grantForRefreshToken } from "./refresh-token.grant.ts";
import { requireTenant } from "./require-tenant.ts";
import type { SigningKeys } from "./signing-keys.ts";

type Grant = typeof grantToClient | typeof grantForCode | typeof grantForRefreshToken;

const grants: Readonly<Record<string, Grant>> = {
  client_credentials: grantToClient,
  authorization_code: grantForCode,
  refresh_token: grantForRefreshToken,
};

/** The token endpoint: one address, three ways to earn a token. */
export function tokenRoutes(app: FastifyInstance, context: TenantContext, keys: SigningKeys): void {
  app.post<{ Params: { tenant: string }; Body: Record<string, string> | undefined }>(
    "/:tenant/oauth2/v2.0/token",
    async (request, reply) => {
      requireTenant(context, request.params.tenant);
      const form = { ...request.body, ...basicCredentials(request.headers.authorization) };
      if (!form.grant_type) throw missingParameter("grant_type");
      const grant = grants[form.grant_type];
      if (!grant)
        throw new OAuthError(
          "unsupported_grant_type",
          70003,
          `The app requested an unsupported grant type '${form.grant_type}'.`,
        );
      requireKnownClient(form.client_id);
      return reply
        .headers({ "cache-control": "no-store", pragma: "no-cache" })
        .send(await grant(context, keys, form));
    },
  );
}

function requireKnownClient(clientId: string | undefined): void {
  if (!clientId) throw missingParameter("client_id");
  if (clientId !== beaconAppRegistration.appId)
    throw new OAuthError(
      "unauthorized_client",
      700016,
      `Application with identifier '${clientId}' was not found in the directory.`,
    );
}

/** RFC 6749 lets a client send its id and secret by HTTP Basic instead of in the form. */
function basicCredentials(authorization: string | undefined): Record<string, string> {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (!encoded) return {};
  const [id = "", secret = ""] = Buffer.from(encoded, "base64").toString().split(":");
  return { client_id: decodeURIComponent(id), client_secret: decodeURIComponent(secret) };
}
