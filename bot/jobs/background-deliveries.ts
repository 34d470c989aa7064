import type { FastifyBaseLogger } from "fastify";
import type { ClaimedEdition } from "../../shared/usecases/briefing/claim-edition.ts";
import { type DeliverPorts, deliverEdition } from "../../shared/usecases/briefing/deliver-edition.ts";
import { describe } from "../http/problem-rendering.ts";

/** Deliveries that outlive the request that asked for them. One that fails is taken up by the job when its claim has run out. */
export function backgroundDeliveries(ports: DeliverPorts, log: FastifyBaseLogger) {
  const underWay = new Set<Promise<void>>();

  async function deliver(claim: ClaimedEdition): Promise<void> {
    const edition = claim.edition.value.id;
    try {
      const delivered = await deliverEdition(ports, claim);
      log.info({ edition, ended: delivered.ok ? "published" : delivered.code }, "delivery ended");
    } catch (fault) {
      log.error({ edition, fault: describe(fault) }, "delivery stopped");
    }
  }

  return {
    begin(claim: ClaimedEdition): void {
      const delivery = deliver(claim).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    },
    async end(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}
