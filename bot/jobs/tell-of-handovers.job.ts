import type { FastifyBaseLogger } from "fastify";
import {
  type TellOfHandoversPorts,
  tellOfHandovers,
} from "../../shared/usecases/briefing/handover/tell-of-handovers.ts";
import type { Job } from "./job.ts";

/** Tells people of items that were handed to them, and what became of those they handed on. Without news it asks nothing of Graph. */
export const tellOfHandoversJob = (ports: TellOfHandoversPorts, log: FastifyBaseLogger): Job => ({
  name: "tell-of-handovers",
  schedule: "*/3 * * * * *",
  async run() {
    const told = await tellOfHandovers(ports);
    if (told > 0) log.info({ told }, "told of items handed on");
  },
});
