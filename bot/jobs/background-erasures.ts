import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { eraseWaiting } from "../../shared/usecases/records/erase-person.ts";
import { describe } from "../http/problem-rendering.ts";

/** Erasures that outlive the request that asked for them, one run at a time. What fails is gone on with by the job. */
export function backgroundErasures(ports: Ports, log: FastifyBaseLogger) {
  let last: Promise<void> = Promise.resolve();

  async function erase(): Promise<void> {
    try {
      const people = await eraseWaiting(ports);
      if (people > 0) log.info({ people }, "people erased");
    } catch (fault) {
      log.error({ fault: describe(fault) }, "an erasure is not done yet");
    }
  }

  return {
    begin(): Promise<void> {
      last = last.then(erase);
      return last;
    },
    end: () => last,
  };
}
