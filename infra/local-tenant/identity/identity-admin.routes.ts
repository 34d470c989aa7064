import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { TenantContext } from "../context.ts";
import { assignAppRoles } from "./app-roles.ts";
import { mintToken, tokenOrder } from "./mint-token.ts";
import { parseBody } from "./parse-body.ts";
import { confineTo } from "./scoped-consent.ts";
import { suggestPeople } from "./sign-in-suggestions.ts";
import type { SigningKeys } from "./signing-keys.ts";

const roleAssignment = z.object({ userId: z.string(), roles: z.array(z.string()) });
const suggestions = z.object({
  people: z.array(z.object({ userId: z.string(), note: z.string().optional() })),
});

const confinement = z.object({
  mailboxes: z.array(z.string()).optional(),
  teams: z.array(z.string()).optional(),
});

/** What an administrator would do in the Entra portal, and what a security test needs beyond it. */
export function identityAdminRoutes(app: FastifyInstance, context: TenantContext, keys: SigningKeys): void {
  app.post("/_admin/keys/rotate", async () => ({ kid: await keys.rotate() }));

  app.post("/_admin/app-roles", async (request, reply) => {
    const { userId, roles } = parseBody(roleAssignment, request.body);
    assignAppRoles(context, userId, roles);
    return reply.status(204).send();
  });

  app.post("/_admin/scoped-consent", async (request, reply) => {
    const { mailboxes, teams } = parseBody(confinement, request.body);
    if (mailboxes) confineTo(context, "mailbox", mailboxes);
    if (teams) confineTo(context, "team", teams);
    return reply.status(204).send();
  });

  app.post("/_admin/sign-in/suggestions", async (request, reply) => {
    const { people } = parseBody(suggestions, request.body);
    suggestPeople(
      context,
      people.map(({ userId, note }) => ({ userId, ...(note && { note }) })),
    );
    return reply.status(204).send();
  });

  app.post("/_admin/tokens", async (request) => ({
    token: await mintToken(context, keys, parseBody(tokenOrder, request.body)),
  }));
}
