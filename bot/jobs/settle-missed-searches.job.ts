import type { Ports } from "../../shared/domain/ports.ts";
import type { Job } from "./job.ts";

/** Keeps what was searched for and not found; a search of the last ten minutes is lost with a server that is killed. */
export const settleMissedSearchesJob = ({ missedSearches }: Pick<Ports, "missedSearches">): Job => ({
  name: "settle-missed-searches",
  schedule: "40 */10 * * * *",
  run: () => missedSearches.settle(),
});
