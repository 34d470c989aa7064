import type { FastifyBaseLogger } from "fastify";
import {
  type RemindOfProposalsPorts,
  remindOfProposals,
} from "../../shared/usecases/briefing/reminders/remind-of-proposals.ts";
import type { Job } from "./job.ts";

/** Tells whom it concerns, at 9am of the Monday, that proposals for the briefing close at noon; until 10am it goes on with what failed. */
export const remindOfProposalsJob = (ports: RemindOfProposalsPorts, log: FastifyBaseLogger): Job => ({
  name: "remind-of-proposals",
  schedule: "40 * * * * 1",
  async run() {
    const people = await remindOfProposals(ports);
    if (people > 0) log.info({ people }, "told that proposals close");
  },
});
