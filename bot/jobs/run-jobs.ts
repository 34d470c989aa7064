import { Cron } from "croner";
import type { FastifyBaseLogger } from "fastify";
import type { Health } from "../health.ts";
import { describe } from "../http/problem-rendering.ts";
import type { Job } from "./job.ts";

/** Runs jobs by the clock, none twice at once; a job that fails is logged, told to `health`, and runs again at its next time. */
export function runJobs(
  jobs: readonly Job[],
  log: Pick<FastifyBaseLogger, "error">,
  health: Pick<Health, "jobBegan" | "jobEnded">,
): { stop(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const crons = jobs.map(
    (job) =>
      new Cron(job.schedule, { protect: true, timezone: "Europe/London" }, async () => {
        health.jobBegan(job.name);
        const run = job.run().then(
          () => health.jobEnded(job.name, false),
          (fault) => {
            health.jobEnded(job.name, true);
            log.error({ job: job.name, fault: describe(fault) }, "job failed");
          },
        );
        running.add(run);
        await run;
        running.delete(run);
      }),
  );
  return {
    async stop() {
      for (const cron of crons) cron.stop();
      for (const job of jobs) job.stop?.();
      await Promise.all(running);
    },
  };
}
