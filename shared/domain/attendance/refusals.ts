/** Every expected refusal about registers, what people say of them, and the files that Teams lets one download. */
export type AttendanceRefusal =
  | "register.invalid"
  | "dispute.not-recorded"
  | "sighting.not-found"
  | "sighting.invalid"
  | "attendance-report.other-meeting"
  | "attendance-report.stale"
  | "attendance-report.empty"
  | "attendance-report.too-large"
  | "attendance-report.wrong-file"
  | "attendance-report.undecodable"
  | "attendance-report.quote-open"
  | "attendance-report.live-event"
  | "attendance-report.other-table"
  | "attendance-report.cut-off"
  | "attendance-report.row-unreadable"
  | "attendance-report.nobody";
