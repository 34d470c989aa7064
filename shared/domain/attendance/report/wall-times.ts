import type { CivilDate } from "../../time/civil-date.ts";
import { findDateOrder } from "./date-order.ts";
import type { RawReport, RawStamp } from "./raw-report.ts";
import type { DateReading, ReportRefusal, ReportResult } from "./report.ts";
import { readStamp, type Stamp, wallTime } from "./stamp.ts";

/** Every time of one file, understood in one order of dates. */
export interface WallTimes {
  /** Milliseconds as if the clock showed UTC; undefined for an empty cell. */
  at(text: string): number | undefined;
  /** The last moment that the file shows. */
  readonly latest: number;
  /** When more than one order can be: times of day and spans are right, dates are not to be shown. */
  readonly openReadings?: readonly DateReading[];
}

/** Reads every time of a report, or says which cannot be read. */
export function wallTimes(raw: RawReport, on: CivilDate | undefined): ReportResult<WallTimes> {
  const texts = stampsOf(raw);
  const stamps = new Map<string, Stamp>();
  let style: Stamp | undefined;
  for (const each of texts) {
    if (stamps.has(each.text)) continue;
    const stamp = readStamp(each.text);
    if (!stamp || (style && !isAlike(stamp, style))) return unreadable(each, raw);
    style ??= stamp;
    stamps.set(each.text, stamp);
  }
  const unique = [...stamps.values()];
  const order = findDateOrder(unique, on);
  if (order.is === "contradictory") {
    const text = [...stamps.keys()][order.index];
    return unreadable(texts.find((each) => each.text === text) ?? nothing, raw);
  }
  const walls = new Map<string, number>();
  for (const [text, stamp] of stamps)
    walls.set(text, wallTime(stamp, order.is === "settled" ? order.order : "day-first") ?? 0);
  return {
    ok: true,
    value: {
      at: (text) => walls.get(text),
      latest: [...walls.values()].reduce((latest, wall) => Math.max(latest, wall), 0),
      ...(order.is === "open" && unique.length > 0 ? { openReadings: order.readings } : {}),
    },
  };
}

const nothing: RawStamp = { row: 0, field: "join", text: "" };

/** One file is written in one way: a time without its "PM" or its seconds is damaged. */
const isAlike = (stamp: Stamp, style: Stamp) =>
  stamp.isTwelveHour === style.isTwelveHour &&
  stamp.hasSeconds === style.hasSeconds &&
  stamp.isYearFirst === style.isYearFirst;

function* stampCells({ start, end, listed, stays, events }: RawReport): Generator<RawStamp> {
  if (start) yield start;
  if (end) yield end;
  for (const { row, from, to } of [...listed, ...(stays ?? [])]) {
    yield { row, field: "join", text: from };
    yield { row, field: "leave", text: to };
  }
  for (const { row, action, at } of events)
    yield { row, field: action === "left" ? "leave" : "join", text: at };
}

const stampsOf = (raw: RawReport): RawStamp[] => [...stampCells(raw)].filter(({ text }) => text !== "");

export function unreadable({ row, field, text }: RawStamp, { lastRow }: RawReport): ReportRefusal {
  return row === lastRow
    ? { ok: false, code: "attendance-report.cut-off", row }
    : { ok: false, code: "attendance-report.row-unreadable", row, field, found: text };
}
