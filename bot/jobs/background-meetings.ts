import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import { describe } from "../http/problem-rendering.ts";

/** Deliveries to Outlook that outlive the request that asked for them. What fails is taken up by the job when its claim has run out. */
export function backgroundMeetings(ports: Ports, log: FastifyBaseLogger) {
  const underWay = new Set<Promise<void>>();

  async function deliver(): Promise<void> {
    try {
      for (const meeting of await deliverWaitingMeetings(ports)) log.info({ meeting }, "meeting delivered");
    } catch (fault) {
      log.error({ fault: describe(fault) }, "meetings are not in Outlook yet");
    }
  }

  return {
    begin(): void {
      const delivery = deliver().finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    },
    async end(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}
