import type { Next } from "./step.ts";

/** How long one request may take before it counts as lost, in milliseconds. */
export const requestMilliseconds = 20_000;

/** The last step: the request goes out, and is given up after a time. */
export function sending(fetch: typeof globalThis.fetch): Next {
  return (request) => {
    const limit = AbortSignal.timeout(requestMilliseconds);
    return fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      signal: request.signal ? AbortSignal.any([request.signal, limit]) : limit,
    });
  };
}
