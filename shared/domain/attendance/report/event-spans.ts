import { longestMeetingMilliseconds } from "./date-order.ts";
import type { RawEvent, RawReport } from "./raw-report.ts";
import type { ReportQuestion, ReportResult } from "./report.ts";
import { createRoll, type Roll } from "./roll.ts";
import type { Span } from "./spans.ts";
import { unreadable, type WallTimes } from "./wall-times.ts";
import { plain } from "./words.ts";

type TimedEvent = RawEvent & { readonly wall: number };
/** With the row and the words of what ended it. */
type EventSpan = Span & { readonly row: number; readonly text: string };

export interface Placed {
  readonly roll: Roll;
  readonly asked: readonly ReportQuestion[];
}

/** People of the oldest form, each name's joins and leaves put in order of time. */
export function placeEvents(raw: RawReport, times: WallTimes): ReportResult<Placed> {
  const roll = createRoll();
  const byName = new Map<string, TimedEvent[]>();
  for (const event of raw.events) {
    const wall = times.at(event.at);
    if (wall === undefined) return unreadable({ row: event.row, field: "join", text: event.at }, raw);
    if (event.name === "") return unreadable({ row: event.row, field: "name", text: "" }, raw);
    const key = plain(event.name);
    const others = byName.get(key);
    if (others) others.push({ ...event, wall });
    else byName.set(key, [{ ...event, wall }]);
  }
  const asked: ReportQuestion[] = [];
  for (const events of byName.values()) {
    const [first] = events;
    if (!first) continue;
    const row = {
      row: first.row,
      name: first.name,
      from: "",
      to: "",
      duration: "",
      email: "",
      upn: "",
      role: "",
    };
    const found = spansOf(events, times.latest);
    const endless = found.spans.find(({ from, to }) => to - from > longestMeetingMilliseconds);
    if (endless) return unreadable({ row: endless.row, field: "leave", text: endless.text }, raw);
    roll.add(row, "stay").spans.push(...found.spans);
    asked.push(...found.asked);
  }
  return { ok: true, value: { roll, asked } };
}

/** At the same second a join comes first: nobody leaves before coming. */
const inTime = (a: TimedEvent, b: TimedEvent) =>
  a.wall - b.wall || Number(a.action === "left") - Number(b.action === "left");

/** A leave ends the stay that began first of those that are open. */
function spansOf(
  events: readonly TimedEvent[],
  latest: number,
): { spans: EventSpan[]; asked: ReportQuestion[] } {
  const spans: EventSpan[] = [];
  const asked: ReportQuestion[] = [];
  const open: TimedEvent[] = [];
  let closed = 0;
  for (const event of [...events].sort(inTime)) {
    const { name, row } = event;
    if (event.action === "joined-before") asked.push({ about: "there-before", name, row });
    if (event.action !== "left") {
      open.push(event);
      continue;
    }
    const joined = open[closed];
    if (joined) {
      closed += 1;
      spans.push({ from: joined.wall, to: event.wall, row, text: event.at });
    } else asked.push({ about: "left-only", name, row });
  }
  for (const { name, row, wall } of open.slice(closed)) {
    spans.push({ from: wall, to: latest, row, text: "" });
    asked.push({ about: "still-in", name, row });
  }
  return { spans, asked };
}
