import { Worker } from "node:worker_threads";
import type {
  AttendanceReport,
  ReportPerson,
  ReportResult,
} from "../../shared/domain/attendance/report/report.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { Refused } from "../http/refused.ts";
import type { AttendanceSlice } from "./attendance-slices.ts";
import { cappedBytes } from "./capped-bytes.ts";
import { attendanceLimits, readAttendance } from "./read-attendance.ts";

/** Up to some 500 people are read within a few milliseconds: for them a thread of its own would take longer to begin. */
const readHere = 64_000;
/** Enough for 32 MB of text; a file that needs more costs its own thread and not the server. */
const memory = { maxOldGenerationSizeMb: 1_024 };

let last: Promise<unknown> = Promise.resolve();

/** As `readAttendance`, with large files read in a thread beside the server, one at a time. */
export async function readAttendanceApart(
  bytes: AsyncIterable<Buffer>,
  on: CivilDate | undefined,
): Promise<ReportResult<AttendanceReport>> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of cappedBytes(bytes, attendanceLimits.bytes)) chunks.push(chunk);
  } catch (failure) {
    if (failure instanceof Refused) return { ok: false, code: "attendance-report.too-large" };
    throw failure;
  }
  const file = Buffer.concat(chunks);
  if (file.length <= readHere) return readAttendance(whole(file), on);
  const turn = last.catch(() => undefined).then(() => inThread(file, on));
  last = turn;
  return turn;
}

async function* whole(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}

function inThread(file: Buffer, on: CivilDate | undefined): Promise<ReportResult<AttendanceReport>> {
  const worker = new Worker(new URL("./attendance-thread.mjs", import.meta.url), {
    workerData: { file, on },
    resourceLimits: memory,
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    const people: ReportPerson[] = [];
    worker.on("message", (slice: AttendanceSlice) => {
      if ("people" in slice) people.push(...slice.people);
      else resolve("refusal" in slice ? slice.refusal : { ok: true, value: { ...slice.rest, people } });
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`The thread that reads a file ended with ${code}.`)));
  });
}
