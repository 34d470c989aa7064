import { readAttendance } from "../../bot/files/read-attendance.ts";
import type { AttendanceReport, ReportResult } from "../../shared/domain/attendance/report/report.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";

async function* once(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}

/** What Beacon understands of a file, or why it refuses it. */
export const readFile = (file: Buffer | string, on?: string): Promise<ReportResult<AttendanceReport>> =>
  readAttendance(once(Buffer.from(file)), on === undefined ? undefined : civilDate(on));

/** What Beacon understands of a file that it has to understand. */
export async function understood(file: Buffer | string, on?: string): Promise<AttendanceReport> {
  const result = await readFile(file, on);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result.value;
}
