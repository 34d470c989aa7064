import type { Ports } from "../../shared/domain/ports.ts";
import type { Job } from "./job.ts";

/** Keeps what was opened; an opening of the last ten minutes is lost with a server that is killed. */
export const settleOpeningsJob = ({ openings }: Pick<Ports, "openings">): Job => ({
  name: "settle-openings",
  schedule: "50 */10 * * * *",
  run: () => openings.settle(),
});
