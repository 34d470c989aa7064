import type { FastifyInstance } from "fastify";
import type { TenantContext } from "../context.ts";
import type { Caller } from "../graph/router.ts";
import { withGraphErrors } from "./admin-scope.ts";
import { createAppRoleTable } from "./app-roles.ts";
import { createCodeTable } from "./authorization-codes.ts";
import { authorizeRoutes } from "./authorize.routes.ts";
import { discoveryRoutes } from "./discovery.routes.ts";
import { identityAdminRoutes } from "./identity-admin.routes.ts";
import { withOAuthErrors } from "./oauth-scope.ts";
import { createRefreshTokenTable } from "./refresh-tokens.ts";
import { createConsentTable } from "./scoped-consent.ts";
import { createSuggestionTable } from "./sign-in-suggestions.ts";
import { signingKeys } from "./signing-keys.ts";
import { tokenRoutes } from "./token.routes.ts";
import { verifyCaller } from "./verify-caller.ts";

export interface Identity {
  /** Who calls with this Authorization header: undefined without one; a bad token is refused with 401 as Graph words it. */
  verifyCaller(authorization: string | undefined): Promise<Caller | undefined>;
}

/** The tenant's sign-in service, in the place of login.microsoftonline.com. */
export function identityRoutes(app: FastifyInstance, context: TenantContext): Identity {
  createAppRoleTable(context);
  createCodeTable(context);
  createRefreshTokenTable(context);
  createSuggestionTable(context);
  createConsentTable(context);
  const keys = signingKeys(context);

  withOAuthErrors(app, context, (scope) => {
    discoveryRoutes(scope, context, keys);
    authorizeRoutes(scope, context);
    tokenRoutes(scope, context, keys);
  });
  withGraphErrors(app, context, (scope) => identityAdminRoutes(scope, context, keys));

  return { verifyCaller: (authorization) => verifyCaller(context, keys, authorization) };
}
