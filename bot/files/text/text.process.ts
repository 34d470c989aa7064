import { once } from "node:events";
import { constants, setPriority } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileText } from "../../../shared/domain/resources/file-text.ts";
import { readFileText } from "./read-file-text.ts";
import { type ReadingCosts, readingCosts } from "./reading-costs.ts";
import { type ReadingAnswered, readingAsked } from "./reading-messages.ts";

/** Seconds after the server should have ended a reading, when the watch takes the server to be gone. */
const graceSeconds = 5;
/** Memory grows by at most some 30 MB in between. */
const watchMilliseconds = 20;

const costs = readingCosts.parse(JSON.parse(process.argv[2] ?? ""));
/** When the reading began that is under way, in seconds since 1970; zero when there is none. */
const begunAt = new Int32Array(new SharedArrayBuffer(4));
// What somebody asks of the server goes before.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
new Worker(new URL("./reading-watch.mjs", import.meta.url), {
  workerData: {
    begunAt,
    residentBytes: costs.residentBytes,
    mostSeconds: costs.mostMilliseconds / 1_000 + graceSeconds,
    everyMilliseconds: watchMilliseconds,
  },
  execArgv: [],
});

process.on("message", async (message) => {
  const { name, length } = readingAsked.parse(message);
  Atomics.store(begunAt, 0, Math.floor(Date.now() / 1_000));
  const file = await received(length);
  const isOver = overAfter(costs);
  const fileText = await readFileText(name, file, isOver);
  Atomics.store(begunAt, 0, 0);
  // What a library leaves lying when it is cut short is not worth knowing.
  await answer(fileText, !isOver() && process.memoryUsage.rss() < costs.residentBytesToGoOn);
});
process.on("disconnect", () => process.exit(0));
// A library that fails beside what it was asked for has failed at the file all the same, and is not to be trusted further.
for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, async (failure: unknown) => {
    await answer({ found: false, why: "damaged", detail: String(failure) }, false);
    process.exit(1);
  });
process.send?.("ready");

function overAfter({ processorMilliseconds, milliseconds }: ReadingCosts): () => boolean {
  const overAt = performance.now() + milliseconds;
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return performance.now() > overAt || (user + system) / 1_000 > processorMilliseconds;
  };
}

async function received(length: number): Promise<Buffer> {
  const file = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const chunk = process.stdin.read() as Buffer | null;
    if (chunk) at += chunk.copy(file, at);
    else await once(process.stdin, "readable");
  }
  return file;
}

/** Resolves when the server has it. */
function answer(fileText: FileText, canGoOn: boolean): Promise<void> {
  const answered: ReadingAnswered = { fileText, canGoOn };
  return new Promise((resolve) => process.send?.(answered, () => resolve()));
}
