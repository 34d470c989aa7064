import type { FastifyInstance, FastifyRequest } from "fastify";

/** Counts the calls being answered, so that closing can wait for those whose caller has given up on them. */
export function callsInFlight(app: FastifyInstance): { settled(): Promise<void> } {
  let count = 0;
  let waiting: (() => void)[] = [];
  app.addHook("onRequest", async () => {
    count += 1;
  });
  const over = new WeakSet<FastifyRequest>();
  const end = async (request: FastifyRequest) => {
    if (over.has(request)) return;
    over.add(request);
    count -= 1;
    if (count > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  app.addHook("onResponse", end);
  // What broke off before it had come whole is answered by nobody.
  app.addHook("onRequestAbort", async (request) => {
    if (!request.raw.complete) await end(request);
  });
  return {
    settled: () =>
      count === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
  };
}
