import type { Step } from "./step.ts";

/** Tells Graph for which of our requests it is asked (`client-request-id`), so that Microsoft's support and our log speak of the same one. Tries of one request share it. */
export function identifying(current: () => string | undefined): Step {
  return async (request, next) =>
    next({
      ...request,
      headers: { ...request.headers, "client-request-id": current() ?? crypto.randomUUID() },
    });
}
