import type { FastifyInstance, InjectOptions } from "fastify";

const maximumRedirects = 5;

/**
 * A `fetch` that hands each request to the tenant in process, without a socket. The host of the address is not
 * looked at. Aborting rejects the call, as it would over a network; what the tenant has begun it finishes.
 */
export function localTenantFetch(app: FastifyInstance): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    const answered = follow(app, request, body, init?.redirect ?? request.redirect);
    return Promise.race([answered, aborted(request.signal, answered)]);
  };
}

async function follow(
  app: FastifyInstance,
  request: Request,
  body: Buffer | undefined,
  redirect: RequestRedirect,
): Promise<Response> {
  let url = new URL(request.url);
  for (let hop = 0; hop <= maximumRedirects; hop++) {
    const options: InjectOptions = {
      method: request.method as NonNullable<InjectOptions["method"]>,
      url: url.pathname + url.search,
      headers: { host: url.host, ...Object.fromEntries(request.headers) },
    };
    const answer = await app.inject(body ? { ...options, payload: body } : options);
    const location = answer.headers.location;
    const redirected = answer.statusCode >= 301 && answer.statusCode <= 308 && answer.statusCode !== 304;
    if (!redirected || location === undefined || redirect === "manual")
      return toResponse(answer.statusCode, answer.headers, answer.rawPayload);
    if (redirect === "error") throw new TypeError("fetch failed: unexpected redirect");
    url = new URL(location, url);
  }
  throw new TypeError("fetch failed: redirect count exceeded");
}

function toResponse(
  status: number,
  headers: Readonly<Record<string, string | string[] | number | undefined>>,
  payload: Buffer,
): Response {
  const plain = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of [value ?? []].flat()) plain.append(name, String(one));
  const empty = status === 204 || status === 304;
  return new Response(empty ? null : new Uint8Array(payload), { status, headers: plain });
}

function aborted(signal: AbortSignal, settled: Promise<unknown>): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    const stopListening = () => signal.removeEventListener("abort", abort);
    settled.then(stopListening, stopListening);
  });
}
