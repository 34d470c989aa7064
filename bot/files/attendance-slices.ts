import type {
  AttendanceReport,
  ReportPerson,
  ReportRefusal,
  ReportResult,
} from "../../shared/domain/attendance/report/report.ts";

/** A report on its way between threads. Whole, a county's would hold the server up while it is copied. */
export type AttendanceSlice =
  | { readonly people: readonly ReportPerson[] }
  | { readonly refusal: ReportRefusal }
  | { readonly rest: Omit<AttendanceReport, "people"> };

const peopleInSlice = 250;

export function* attendanceSlices(read: ReportResult<AttendanceReport>): Generator<AttendanceSlice> {
  if (!read.ok) {
    yield { refusal: read };
    return;
  }
  const { people, ...rest } = read.value;
  for (let start = 0; start < people.length; start += peopleInSlice)
    yield { people: people.slice(start, start + peopleInSlice) };
  yield { rest };
}
