import { z } from "zod";
import type { Faults } from "../faults/faults.ts";
import { badRequest, GraphError } from "./graph-error.ts";
import type { GraphCall, GraphService } from "./graph-service.ts";
import type { GraphRequest, GraphResponse, GraphRouter } from "./router.ts";

const partSchema = z.object({
  id: z.string().min(1),
  method: z.enum(["GET", "POST", "PATCH", "PUT", "DELETE"]),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});
type Part = z.infer<typeof partSchema>;

const maximumParts = 20;

/** `POST /$batch`: up to 20 requests in one, each answered, throttled and refused on its own. */
export function registerBatch(router: GraphRouter, faults: Faults, service: GraphService): void {
  router.on("POST", "/$batch", [], async (request) => {
    if (!request.caller) throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");
    const parts = partsOf(request.body);
    const answers = new Map<string, Promise<GraphResponse>>();
    const place = { batchPart: true, arrival: faults.watch.arrival() };
    const answer = (call: GraphCall) => service.answer(call, place);
    for (const part of parts) answers.set(key(part.id), answerPart(part, request, answers, answer));
    const responses = await Promise.all(
      parts.map(async (part) => toResponse(part.id, await answers.get(key(part.id)))),
    );
    return { status: 200, body: { responses } };
  });
}

// Ids of a batch are compared without regard to case.
const key = (id: string) => id.toLowerCase();

/** A part may depend only on parts before it, so that each one's answer is already under way. */
function partsOf(body: unknown): Part[] {
  const parsed = z.object({ requests: z.array(partSchema).min(1) }).safeParse(body);
  if (!parsed.success) throw badRequest(`Invalid batch payload format. ${z.prettifyError(parsed.error)}`);
  const { requests } = parsed.data;
  if (requests.length > maximumParts)
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${maximumParts}.`);
  const seen = new Set<string>();
  for (const part of requests) {
    if (seen.has(key(part.id))) throw badRequest(`Request Id '${part.id}' has to be unique in a batch.`);
    const unknown = part.dependsOn?.find((id) => !seen.has(key(id)));
    if (unknown !== undefined)
      throw badRequest(`Request '${part.id}' depends on '${unknown}', which is not a request before it.`);
    seen.add(key(part.id));
    const type = Object.keys(part.headers ?? {}).find((name) => name.toLowerCase() === "content-type");
    if (part.body !== undefined && !type)
      throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
  }
  return requests;
}

async function answerPart(
  part: Part,
  request: GraphRequest,
  answers: ReadonlyMap<string, Promise<GraphResponse>>,
  answer: (call: GraphCall) => Promise<GraphResponse>,
): Promise<GraphResponse> {
  for (const id of part.dependsOn ?? []) {
    const earlier = await answers.get(key(id));
    if (!earlier || earlier.status >= 400)
      return {
        status: 424,
        body: { error: { code: "FailedDependency", message: `Request '${id}' has failed.` } },
      };
  }
  const url = new URL(part.url.replace(/^\/?(v1\.0\/)?\/?/, "/"), "http://batch");
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(part.headers ?? {})) headers[name.toLowerCase()] = value;
  return answer({
    method: part.method,
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: partBody(part.body, headers["content-type"]),
    caller: request.caller,
  });
}

/** Content that is not JSON travels in a batch as base64 text. */
function partBody(body: unknown, contentType: string | undefined): unknown {
  return typeof body === "string" && contentType && !/json/i.test(contentType)
    ? Buffer.from(body, "base64")
    : body;
}

function toResponse(id: string, response: GraphResponse | undefined) {
  if (!response) throw new Error(`No answer to part ${id} of a batch`);
  const { status, headers, body } = response;
  const contentType = Buffer.isBuffer(body) ? "application/octet-stream" : "application/json";
  return {
    id,
    status,
    headers: { ...(body === undefined ? {} : { "Content-Type": contentType }), ...headers },
    ...(body === undefined ? {} : { body: Buffer.isBuffer(body) ? body.toString("base64") : body }),
  };
}
