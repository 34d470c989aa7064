import type { Step } from "./step.ts";

/** Where a bearer token comes from. `renew` forgets the one held, after Graph refused it. */
export interface TokenSource {
  token(signal?: AbortSignal): Promise<string>;
  renew(): void;
}

/**
 * Puts the bearer token on every request; on 401 fetches a new one once. Our own because the client library's
 * drops the header on http addresses without a word.
 */
export function authenticating(tokens: TokenSource): Step {
  return async (request, next) => {
    const send = async () =>
      next({
        ...request,
        headers: { ...request.headers, authorization: `Bearer ${await tokens.token(request.signal)}` },
      });
    const response = await send();
    if (response.status !== 401) return response;
    tokens.renew();
    await response.body?.cancel();
    return send();
  };
}
