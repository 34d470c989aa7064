import { longestMeetingMilliseconds } from "./date-order.ts";
import { readDuration } from "./duration.ts";
import type { RawReport, RawRow } from "./raw-report.ts";
import type { ReportResult } from "./report.ts";
import type { Span } from "./spans.ts";
import { unreadable, type WallTimes } from "./wall-times.ts";

/** Teams rounds each stay by itself. */
export const roundingSeconds = 2;

export interface SpanFound {
  /** Undefined for somebody who was never in. */
  readonly span?: Span;
  readonly isStillIn: boolean;
}

/** The time between a row's join and leave. Its stated duration has no seconds from one hour up, so it is not used. */
export function spanOf(row: RawRow, raw: RawReport, times: WallTimes): ReportResult<SpanFound> {
  const [from, to] = [times.at(row.from), times.at(row.to)];
  if (from === undefined) {
    if (to !== undefined) return unreadable({ row: row.row, field: "join", text: row.from }, raw);
    return { ok: true, value: { isStillIn: false } };
  }
  if (to === undefined) {
    const stated = readDuration(row.duration);
    const until = stated === undefined ? times.latest : from + stated * 1_000;
    return checked(row, raw, { span: { from, to: until }, isStillIn: true });
  }
  return checked(row, raw, { span: { from, to }, isStillIn: false });
}

function checked(row: RawRow, raw: RawReport, found: SpanFound & { span: Span }): ReportResult<SpanFound> {
  const length = found.span.to - found.span.from;
  if (length >= 0 && length <= longestMeetingMilliseconds) return { ok: true, value: found };
  return unreadable({ row: row.row, field: "leave", text: row.to }, raw);
}
