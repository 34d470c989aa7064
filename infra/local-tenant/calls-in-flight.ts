import type { FastifyInstance } from "fastify";

/** Counts the calls being answered, so that closing can wait for those whose caller has given up on them. */
export function callsInFlight(app: FastifyInstance): { settled(): Promise<void> } {
  let count = 0;
  let waiting: (() => void)[] = [];
  app.addHook("onRequest", async () => {
    count += 1;
  });
  app.addHook("onResponse", async () => {
    count -= 1;
    if (count > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
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
