import { isQuietNow, type QuietPorts } from "../../shared/usecases/directory/is-quiet-now.ts";
import type { Job } from "./job.ts";

/**
 * Jobs by which Beacon begins conversations by itself. In the trust's quiet hours they rest; each works from what is not told yet, so
 * what waited goes out once when the hours end. Answers and what somebody sends at that moment are no jobs, and go.
 */
export const outsideQuietHours = (ports: QuietPorts, jobs: readonly Job[]): Job[] =>
  jobs.map((job) => ({
    ...job,
    async run() {
      if (!(await isQuietNow(ports))) await job.run();
    },
  }));
