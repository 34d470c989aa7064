import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";

const scope = new AsyncLocalStorage<string>();

/** The id of the request, or of the run of a job, that is being worked for: what a person is shown, logs hold and Graph is told. */
export const currentRequestId = (): string | undefined => scope.getStore();

/** Works under an id of its own. */
export const underItsOwnId = <Answer>(work: () => Answer): Answer => scope.run(randomUUID(), work);

/** Works for each request under its id. */
export function scopeRequests(app: FastifyInstance): void {
  app.addHook("onRequest", (request, _reply, done) => scope.run(request.id, done));
  // Once more when the body is there: what is read from a connection goes on where the connection was opened.
  app.addHook("preValidation", (request, _reply, done) => scope.run(request.id, done));
}
