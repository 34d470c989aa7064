import type { FastifyBaseLogger } from "fastify";
import { type TellPorts, tellOfRequests } from "../../shared/usecases/resources/requests/tell-of-requests.ts";
import type { Job } from "./job.ts";

/** Tells networks what they are asked for and who asked what became of it. Without news it asks nothing of Graph. */
export const tellOfRequestsJob = (ports: TellPorts, log: FastifyBaseLogger): Job => ({
  name: "tell-of-requests",
  schedule: "*/3 * * * * *",
  async run() {
    const requests = await tellOfRequests(ports);
    if (requests > 0) log.info({ requests }, "told of requests");
  },
});
