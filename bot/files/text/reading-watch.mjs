// A thread beside the one that reads, since that one hears nothing while it is within one step of a library: ends the process
// by force when it holds too much, or when whoever would have ended it in time is gone.
import { kill, memoryUsage, pid } from "node:process";
import { workerData } from "node:worker_threads";

const { begunAt, residentBytes, mostSeconds, everyMilliseconds } = workerData;

setInterval(() => {
  const begun = Atomics.load(begunAt, 0);
  const isOverdue = begun > 0 && Date.now() / 1000 - begun > mostSeconds;
  if (isOverdue || memoryUsage.rss() > residentBytes) kill(pid, "SIGKILL");
}, everyMilliseconds);
