import { readDuration } from "./duration.ts";
import type { Placed } from "./event-spans.ts";
import type { RawReport, RawRow } from "./raw-report.ts";
import type { ReportQuestion, ReportResult } from "./report.ts";
import { addressQuestions } from "./report-questions.ts";
import { createRoll, type Entry, isAnonymous, type Roll } from "./roll.ts";
import { roundingSeconds, type SpanFound, spanOf } from "./span-of.ts";
import { secondsIn } from "./spans.ts";
import { unreadable, type WallTimes } from "./wall-times.ts";
import { plain } from "./words.ts";

/** People of a report with stays: who is listed, and each stay with whom it belongs to. */
export function placeStays(raw: RawReport, times: WallTimes): ReportResult<Placed> {
  const roll = createRoll();
  const asked: ReportQuestion[] = [];
  for (const row of [...raw.listed, ...(raw.stays ?? [])]) {
    if (row.name === "") return unreadable({ row: row.row, field: "name", text: "" }, raw);
    if (isNameAlone(row)) return unreadable({ row: row.row, field: "join", text: "" }, raw);
  }
  asked.push(...addressQuestions(raw));
  for (const row of raw.listed) if (!roll.identified(row)) roll.add(row, "listed");
  const find = raw.form === "meeting-summary" ? inOneTable(roll, raw.namesOnly) : amongListed(roll);
  const left: RawRow[] = [];
  for (const row of raw.stays ?? []) {
    const entry = find(row);
    if (!entry) left.push(row);
    else {
      const refused = put(row, entry);
      if (refused) return refused;
    }
  }
  const byTime = unclaimedByJoin(roll);
  const renamed = new Map<string, Entry>();
  for (const row of left) {
    const unclaimed = byTime.get(row.from);
    const isPossible = row.email === "" || unclaimed?.email === "";
    const entry =
      roll.identified(row) ?? renamed.get(plain(row.name)) ?? (isPossible ? unclaimed : undefined);
    if (entry?.listed && !renamed.has(plain(row.name)))
      asked.push({ about: "same-person", name: row.name, rows: [entry.row, row.row] });
    if (!entry) asked.push({ about: "not-listed", name: row.name, row: row.row });
    const chosen = entry ?? roll.add(row, "stay");
    if (entry) byTime.delete(row.from);
    renamed.set(plain(row.name), chosen);
    const refused = put(row, chosen);
    if (refused) return refused;
  }
  return { ok: true, value: { roll, asked } };

  function put(row: RawRow, entry: Entry) {
    const found = spanOf(row, raw, times);
    if (!found.ok) return found;
    if (found.value.isStillIn) asked.push({ about: "still-in", name: row.name, row: row.row });
    if (found.value.span) entry.spans.push(found.value.span);
    if (raw.form === "meeting-summary") asked.push(...durationQuestion(row, found.value));
    entry.role ||= row.role;
    return undefined;
  }
}

/** Somebody who was listed and never came still has a role; a name alone is what is left of a row. */
const isNameAlone = ({ from, to, duration, email, upn, role }: RawRow) =>
  [from, to, duration, email, upn, role].every((cell) => cell === "");

/** The oldest summary states each stay's duration, its seconds dropped from one hour up, and no person's total. */
function durationQuestion({ name, row, duration }: RawRow, { span, isStillIn }: SpanFound): ReportQuestion[] {
  const statedSeconds = readDuration(duration);
  if (!span || isStillIn || statedSeconds === undefined) return [];
  const seconds = secondsIn([span]);
  const most = statedSeconds >= 3_600 ? 60 : roundingSeconds;
  return Math.abs(statedSeconds - seconds) <= most
    ? []
    : [{ about: "time-differs", name, row, statedSeconds, seconds }];
}

/** Where the stays are all there is: each row without e-mail or UPN stands for itself, unless names are all there is. */
const inOneTable = (roll: Roll, namesOnly: boolean) => (row: RawRow) =>
  roll.identified(row) ?? (namesOnly ? roll.named(row.name)[0] : undefined) ?? roll.add(row, "stay");

/** By e-mail; then by name, and among people of one name by the time at which they came or went. */
function amongListed(roll: Roll): (row: RawRow) => Entry | undefined {
  const key = (name: string, time: string) => `${plain(name)}\n${time}`;
  const byTimes = new Map<string, Entry>();
  for (const entry of roll.entries) {
    if (entry.listed?.from) byTimes.set(key(entry.name, entry.listed.from), entry);
    if (entry.listed?.to) byTimes.set(key(entry.name, entry.listed.to), entry);
  }
  const latest = new Map<string, Entry>();
  return (row) => {
    const identified = roll.identified(row);
    if (identified) return identified;
    const namesakes = roll.named(row.name);
    if (row.email !== "") return onlyAnonymous(namesakes, row);
    const entry =
      namesakes.length > 1
        ? (byTimes.get(key(row.name, row.from)) ??
          byTimes.get(key(row.name, row.to)) ??
          latest.get(plain(row.name)) ??
          namesakes[0])
        : namesakes[0];
    if (entry) latest.set(plain(row.name), entry);
    return entry;
  };
}

/** The one of that name when there is but one, known by nothing else so far: now by this e-mail. */
function onlyAnonymous([only, ...others]: readonly Entry[], { email }: RawRow): Entry | undefined {
  if (!only || others.length > 0 || !isAnonymous(only)) return undefined;
  only.email = email;
  return only;
}

/** Listed people without any stay, by the time they came, where only one came at that time. */
function unclaimedByJoin(roll: Roll): Map<string, Entry> {
  const unclaimed = new Map<string, Entry>();
  const several = new Set<string>();
  for (const entry of roll.entries) {
    const from = entry.listed?.from ?? "";
    if (from === "" || entry.spans.length > 0) continue;
    if (unclaimed.has(from)) several.add(from);
    unclaimed.set(from, entry);
  }
  for (const from of several) unclaimed.delete(from);
  return unclaimed;
}
