import { civilDateTime } from "../../time/civil-date-time.ts";
import { longestMeetingMilliseconds } from "./date-order.ts";
import { readDuration } from "./duration.ts";
import { bareName } from "./name.ts";
import type { RawReport } from "./raw-report.ts";
import type { ReportPerson, ReportQuestion, ReportResult } from "./report.ts";
import type { Entry } from "./roll.ts";
import { roundingSeconds, spanOf } from "./span-of.ts";
import { type Span, secondsIn, united } from "./spans.ts";
import { unreadable, type WallTimes } from "./wall-times.ts";
import { plain, roleWords } from "./words.ts";

/** A stay may begin or end so far outside the meeting's own times. */
const toleranceMilliseconds = 60_000;

interface Counted {
  readonly person: ReportPerson;
  readonly asked: readonly ReportQuestion[];
}

/** One person with stays and total. A stated duration counts only where there are no stays. */
export function countPerson(entry: Entry, raw: RawReport, times: WallTimes): ReportResult<Counted> {
  const { name, row } = entry;
  const time = entry.spans.length > 0 ? timeOfStays(entry) : timeOfList(entry, raw, times);
  if (!time.ok) return time;
  const { spans, seconds, asked } = time.value;
  const role = roleWords.get(plain(entry.role));
  const person: ReportPerson = {
    name,
    bareName: bareName(name),
    ...(entry.email === "" ? {} : { email: entry.email }),
    ...(entry.upn === "" ? {} : { upn: entry.upn }),
    ...(role ? { role } : {}),
    intervals: times.openReadings
      ? []
      : spans.map(({ from, to }) => ({ from: civilDateTime(from), to: civilDateTime(to) })),
    seconds,
    row,
  };
  const outside: ReportQuestion[] = isOutside(spans, raw, times)
    ? [{ about: "outside-meeting", name, row }]
    : [];
  return { ok: true, value: { person, asked: [...asked, ...outside] } };
}

interface TimeIn {
  readonly spans: readonly Span[];
  readonly seconds: number;
  readonly asked: readonly ReportQuestion[];
}

function timeOfStays({ name, row, listed, spans }: Entry): ReportResult<TimeIn> {
  const apart = united(spans);
  const seconds = secondsIn(apart);
  const statedSeconds = readDuration(listed?.duration ?? "");
  const asked: ReportQuestion[] =
    statedSeconds === undefined || isNear(statedSeconds, spans)
      ? []
      : [{ about: "time-differs", name, row, statedSeconds, seconds }];
  return { ok: true, value: { spans: apart, seconds, asked } };
}

/** First join to last leave spans absences: it is a stay only when the stated time in the meeting fills it. */
function timeOfList({ name, row, listed }: Entry, raw: RawReport, times: WallTimes): ReportResult<TimeIn> {
  if (!listed) return { ok: true, value: { spans: [], seconds: 0, asked: [] } };
  const found = spanOf(listed, raw, times);
  if (!found.ok) return found;
  const { span, isStillIn } = found.value;
  const asked: ReportQuestion[] = isStillIn ? [{ about: "still-in", name, row }] : [];
  const stated = readDuration(listed.duration);
  const length = span && secondsIn([span]);
  const isMissing = stated === undefined && (listed.duration !== "" || (span !== undefined && !isStillIn));
  const most = length === undefined ? longestMeetingMilliseconds / 1_000 : length + roundingSeconds;
  if (isMissing || (stated ?? 0) > most)
    return unreadable({ row, field: "duration", text: listed.duration }, raw);
  const isWhole = span && length !== undefined && length - (stated ?? length) <= roundingSeconds;
  const value = isWhole
    ? { spans: [span], seconds: length, asked }
    : { spans: [], seconds: stated ?? 0, asked };
  return { ok: true, value };
}

/** What Teams states is either the sum of the stays or, with two devices at once, the time in the meeting. */
function isNear(stated: number, spans: readonly Span[]): boolean {
  const most = roundingSeconds * Math.max(1, spans.length);
  return [secondsIn(spans), secondsIn(united(spans))].some((seconds) => Math.abs(stated - seconds) <= most);
}

function isOutside(spans: readonly Span[], { start, end }: RawReport, times: WallTimes): boolean {
  const begins = times.at(start?.text ?? "") ?? Number.NEGATIVE_INFINITY;
  const ends = times.at(end?.text ?? "") ?? Number.POSITIVE_INFINITY;
  return spans.some(
    ({ from, to }) => from < begins - toleranceMilliseconds || to > ends + toleranceMilliseconds,
  );
}
