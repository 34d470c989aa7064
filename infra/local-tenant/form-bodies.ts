import type { FastifyInstance, FastifyRequest } from "fastify";

/** Reads bodies that browsers send as forms, for the routes of this scope alone. */
export function readForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
  );
}
