import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { TenantContext } from "../context.ts";
import { badRequest, errorBody, GraphError } from "./graph-error.ts";
import type { GraphService } from "./graph-service.ts";
import type { Caller, GraphResponse, Method } from "./router.ts";

const methods = ["GET", "POST", "PATCH", "PUT", "DELETE"] as const satisfies readonly Method[];
const jsonType =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
// Upload ranges must be smaller than 60 MiB (driveItem createUploadSession).
const bodyLimit = 60 * 1024 * 1024;

export interface GraphDoor {
  /** Path before the operation's own, e.g. `/v1.0`. */
  readonly prefix: string;
  readonly service: GraphService;
  readonly verifyCaller: (authorization: string | undefined) => Promise<Caller | undefined>;
}

/** Serves Graph over HTTP below one prefix: parses, hands to the service, and sends its answer. */
export function graphDoor(app: FastifyInstance, context: TenantContext, door: GraphDoor): void {
  app.register(async (graph) => {
    const arrivals = new WeakMap<FastifyRequest, number>();
    graph.removeAllContentTypeParsers();
    graph.addContentTypeParser("*", { parseAs: "buffer", bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    graph.addHook("onRequest", async (request) => {
      arrivals.set(request, context.faults.watch.arrival());
    });
    graph.addHook("onSend", async (_request, reply) => {
      reply.header("Date", context.now().toUTCString());
    });
    graph.setErrorHandler((error, request, reply) => send(reply, errorAnswer(error, request, context.now())));
    graph.route({
      method: [...methods],
      url: `${door.prefix}/*`,
      bodyLimit,
      handler: async (request, reply) => {
        const caller = await door.verifyCaller(request.headers.authorization);
        const { path, query } = addressOf(request, door.prefix);
        const call = {
          method: request.method as Method,
          path,
          query,
          headers: plainHeaders(request),
          body: isContent(path) ? request.body : parsedBody(request),
          caller,
        };
        const arrival = arrivals.get(request) ?? context.faults.watch.arrival();
        return send(reply, await door.service.answer(call, { batchPart: false, arrival }));
      },
    });
  });
}

function addressOf(request: FastifyRequest, prefix: string): { path: string; query: URLSearchParams } {
  const [path = "", ...query] = (request.raw.url ?? "").slice(prefix.length).split("?");
  return { path: path.replace(/(.)\/$/, "$1"), query: new URLSearchParams(query.join("?")) };
}

/** A file stays the bytes it is, even a file of JSON. */
const isContent = (path: string) => /\/content$|^\/uploads\//.test(path);

function plainHeaders(request: FastifyRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    headers[name] = Array.isArray(value) ? value.join(", ") : (value ?? "");
  return headers;
}

function parsedBody(request: FastifyRequest): unknown {
  const body = request.body as Buffer | undefined;
  if (!body || body.length === 0) return undefined;
  if (!/json/i.test(request.headers["content-type"] ?? "")) return body;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest("Unable to read JSON request payload.");
    throw error;
  }
}

/** For what fails before the service has the call: a bad token, bad JSON, a body too large, or a fault of ours. */
function errorAnswer(error: unknown, request: FastifyRequest, now: Date): GraphResponse {
  const answer = toGraphError(error);
  const requestId = randomUUID();
  const { "client-request-id": clientRequestId = requestId } = plainHeaders(request);
  return {
    status: answer.status,
    headers: { ...answer.headers, "request-id": requestId, "client-request-id": clientRequestId },
    body: errorBody(answer, now, requestId, clientRequestId),
  };
}

function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const status = (error as { statusCode?: number }).statusCode;
  if (status && status < 500) return new GraphError(status, "invalidRequest", (error as Error).message);
  console.error(error);
  return new GraphError(500, "generalException", "An unspecified error has occurred.");
}

function send(reply: FastifyReply, { status, headers, body }: GraphResponse): FastifyReply {
  reply.code(status).headers({ ...headers });
  if (body === undefined) return reply.send();
  if (!Buffer.isBuffer(body)) return reply.header("Content-Type", jsonType).send(JSON.stringify(body));
  return reply.header("Content-Type", headers?.["Content-Type"] ?? "application/octet-stream").send(body);
}
