import type { FastifyBaseLogger } from "fastify";
import type { Pace } from "../shared/graph/transport/pace.ts";
import type { Health } from "./health.ts";
import { describe } from "./http/problem-rendering.ts";

interface ToStop {
  readonly health: Health;
  readonly jobs: { stop(): Promise<void> } | undefined;
  /** Answers what was asked, ends what was begun, and keeps what helps the next start. */
  readonly beacon: { close(): Promise<void> };
  readonly pace: Pick<Pace, "sleep">;
  readonly log: Pick<FastifyBaseLogger, "info" | "error">;
}

/**
 * Stops one server so that no request is cut and no job left half done: it says that it is stopping and answers on for as
 * long as a front end takes to hear of it, while the jobs come to their end; then it takes nothing new, answers what it was
 * asked, and ends. Gives the process's exit code: 1 when something failed on the way, or when the time was over, after which
 * what was cut is taken up by another server.
 */
export async function stopInOrder(
  { health, jobs, beacon, pace, log }: ToStop,
  { drainSeconds, withinSeconds }: { drainSeconds: number; withinSeconds: number },
): Promise<0 | 1> {
  const over = new AbortController();
  health.beginStopping();
  log.info({ drainSeconds, withinSeconds }, "stopping");
  const inOrder = async (): Promise<0 | 1> => {
    const [drained, ended] = await Promise.allSettled([
      pace.sleep(drainSeconds * 1000, over.signal),
      jobs?.stop(),
    ]);
    // A job that would not end is no reason to cut requests.
    for (const part of [drained, ended])
      if (part.status === "rejected") log.error({ fault: describe(part.reason) }, "not stopped in order");
    await beacon.close();
    return drained.status === "rejected" || ended.status === "rejected" ? 1 : 0;
  };
  const inTime = pace.sleep(withinSeconds * 1000, over.signal).then((): 1 => {
    log.error({ withinSeconds }, "stopped before everything had ended");
    return 1;
  });
  try {
    return await Promise.race([inOrder(), inTime]);
  } catch (fault) {
    log.error({ fault: describe(fault) }, "not stopped in order");
    return 1;
  } finally {
    // Whichever sleep is left ends, and nobody asks any more how.
    inTime.catch(() => undefined);
    over.abort();
  }
}
