import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "../../shared/contract/problem.schema.ts";
import { problemStatuses, type RefusalCode } from "../../shared/contract/problems.ts";
import { GraphFailure, GraphThrottled, GraphUnavailable } from "../../shared/graph/transport/graph-errors.ts";
import { problemSentences } from "../../shared/sentences/problems.ts";
import { problemTitles } from "./problem-titles.ts";
import { Refused } from "./refused.ts";

/** Every refusal and fault leaves here, as `application/problem+json` (RFC 9457). Faults are logged; nobody is shown more than a code. */
export function renderProblems(app: FastifyInstance): void {
  app.setErrorHandler(renderProblem);
  app.setNotFoundHandler((request, reply) => send(request, reply, new Refused("route.not-found")));
}

/** One refusal or fault as its answer. */
export function renderProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const refused = error instanceof Refused ? error : new Refused(codeOf(error));
  if (problemStatuses[refused.code] >= 500) request.log.error({ fault: describe(error) }, refused.code);
  else request.log.info({ code: refused.code }, "refused");
  return send(request, reply, refused);
}

function send(request: FastifyRequest, reply: FastifyReply, refused: Refused) {
  const status = problemStatuses[refused.code];
  if (status === 401) reply.header("www-authenticate", refused.challenge ?? "Bearer");
  return reply.status(status).type("application/problem+json").send(problemBody(refused, request.id));
}

/** A refusal as the contract words it, also for one that comes when the answer has begun. */
export function problemBody({ code, errors, current, notes }: Refused, requestId: string): Problem {
  const [status, title] = [problemStatuses[code], problemTitles[code]];
  return {
    type: `urn:beacon:problem:${code}`,
    title,
    status,
    detail: problemSentences[code],
    code,
    requestId,
    ...(errors ? { errors: [...errors] } : {}),
    ...(current === undefined ? {} : { current }),
    ...(notes ? { notes: [...notes] } : {}),
  };
}

/** Errors of the server library and of Graph, in our own codes. */
function codeOf(error: FastifyError): RefusalCode {
  if (error instanceof GraphThrottled || error instanceof GraphUnavailable) return "microsoft.unavailable";
  if (error instanceof GraphFailure) return "server.fault";
  const { statusCode = 500 } = error;
  switch (statusCode) {
    case 404:
      return "route.not-found";
    case 413:
      return "request.too-large";
    case 415:
      return "request.unsupported";
    case 429:
      return "request.too-many";
    default:
      return statusCode >= 400 && statusCode < 500 ? "request.invalid" : "server.fault";
  }
}

/** Enough to find the fault by, without the values it was about. */
export function describe(error: unknown): Record<string, unknown> {
  if (error instanceof GraphFailure)
    return {
      name: error.name,
      operation: error.operation,
      status: error.status,
      code: error.code,
      requestId: error.requestId,
      ...causeOf(error),
    };
  if (error instanceof AggregateError)
    return { name: error.name, message: error.message, faults: error.errors.map(describe) };
  if (error instanceof Error) return { name: error.name, stack: error.stack, ...causeOf(error) };
  return { name: typeof error };
}

const causeOf = ({ cause }: Error) => (cause === undefined ? {} : { cause: describe(cause) });
