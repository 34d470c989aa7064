import { join } from "node:path";
import { pino } from "pino";
import { realPace } from "../shared/graph/transport/pace.ts";
import { overHttp } from "./chat/transport/over-http.ts";
import { compose } from "./compose.ts";
import { ConfigError, readConfig } from "./config.ts";
import { describe } from "./http/problem-rendering.ts";
import { runJobs } from "./jobs/run-jobs.ts";
import { stopInOrder } from "./stop-in-order.ts";

/** Reads the environment, composes Beacon, listens, and stops in good order when asked to. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.BEACON_LOG_LEVEL });
  const tabFolder = join(import.meta.dirname, "../dist/tab");
  const beacon = await compose(config, {
    fetch: globalThis.fetch,
    sendToConnector: overHttp(),
    pace: realPace,
    log,
    tabFolder,
  });
  await beacon.app.listen({ host: config.BEACON_HOST, port: config.BEACON_PORT });
  const jobs = config.BEACON_JOBS ? runJobs(beacon.jobs, log, beacon.health) : undefined;

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    const code = await stopInOrder(
      { health: beacon.health, jobs, beacon, pace: realPace, log },
      { drainSeconds: config.BEACON_DRAIN_SECONDS, withinSeconds: config.BEACON_STOP_SECONDS },
    );
    process.exit(code);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  // Started by a parent that talks to it: when the parent is gone, so is the reason to run.
  process.on("disconnect", stop);
  process.send?.("ready");
}

main().catch((fault: unknown) => {
  const isBusy = fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE";
  if (fault instanceof ConfigError) console.error(fault.message);
  else if (isBusy)
    console.error("Beacon cannot start: another program is using its port. Stop it, or set BEACON_PORT.");
  else console.error(JSON.stringify({ message: "Beacon cannot start.", fault: describe(fault) }));
  process.exit(1);
});
