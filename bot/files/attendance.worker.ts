import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { type CivilDate, isCivilDate } from "../../shared/domain/time/civil-date.ts";
import { attendanceSlices } from "./attendance-slices.ts";
import { readAttendance } from "./read-attendance.ts";

/** Reads one attendance file beside the server, and hands it over in slices. */
const { file, on } = z
  .object({
    file: z.instanceof(Uint8Array),
    on: z
      .string()
      .refine(isCivilDate)
      .optional()
      .transform((date) => date as CivilDate | undefined),
  })
  .parse(workerData);

async function* whole(): AsyncGenerator<Buffer> {
  yield Buffer.from(file);
}

for (const slice of attendanceSlices(await readAttendance(whole(), on))) parentPort?.postMessage(slice);
