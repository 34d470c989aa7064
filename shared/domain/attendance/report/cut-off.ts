import { readDuration } from "./duration.ts";
import type { RawReport, RawRow } from "./raw-report.ts";
import type { Roll } from "./roll.ts";
import { plain, roleWords } from "./words.ts";

/** Whether the file ends before its people do. */
export const isCutOff = (raw: RawReport, roll: Roll): boolean =>
  lacksItsEnd(raw.listed, raw) ||
  lacksItsEnd(raw.stays ?? [], raw) ||
  lacksPeople(raw, roll) ||
  lacksStays(raw, roll);

/** The last row of the file has no role, or the beginning of one, where every other row has one. */
function lacksItsEnd(rows: readonly RawRow[], { lastRow }: RawReport): boolean {
  const last = rows.at(-1);
  if (!last || last.row !== lastRow) return false;
  const others = rows.slice(0, -1).map(({ role }) => plain(role));
  const role = plain(last.role);
  if (role === "") return others.length > 0 && !others.includes("");
  if (roleWords.has(role)) return false;
  return [...roleWords.keys(), ...new Set(others)].some((word) => word !== role && word.startsWith(role));
}

/** Fewer people than the summary counts, where nothing comes after them. */
function lacksPeople({ form, stated = 0, listed, stays, namesOnly }: RawReport, roll: Roll): boolean {
  if (form === "meeting-summary") return (namesOnly ? (stays?.length ?? 0) : roll.entries.length) < stated;
  return form !== "joined-and-left" && stays === undefined && listed.length < stated;
}

/** Stays come in the order of the participants: when those last in the list have none, the rest is missing. */
function lacksStays({ stays, lastRow }: RawReport, roll: Roll): boolean {
  if (!stays || (stays.at(-1)?.row ?? lastRow) !== lastRow) return false;
  const came = roll.entries.filter(({ listed }) => listed && (readDuration(listed.duration) ?? 0) > 0);
  return came.at(-1)?.spans.length === 0;
}
