import type { FastifyBaseLogger } from "fastify";
import type { Directory } from "../../shared/domain/directory/directory.ts";
import type { Ports } from "../../shared/domain/ports.ts";
import { followAudiences } from "../../shared/usecases/meetings/delivery/follow-audiences.ts";
import type { Job } from "./job.ts";

/** Asks joiners and new post holders to the meetings to come and takes leavers out; after its first run only who has changed is gone through. */
export function followAudiencesJob(ports: Ports, log: FastifyBaseLogger): Job {
  let seen: Directory | undefined;
  return {
    name: "follow-audiences",
    schedule: "10 * * * * *",
    async run() {
      const followed = await followAudiences(ports, seen);
      seen = followed.seen;
      if (followed.concerned.length > 0) log.info({ meetings: followed.concerned }, "audiences followed");
    },
  };
}
