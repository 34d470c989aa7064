import { bareName } from "./name.ts";
import type { RawReport } from "./raw-report.ts";
import type { ReportQuestion } from "./report.ts";
import { type Entry, isAnonymous } from "./roll.ts";
import { overlap } from "./spans.ts";
import { plain, roleWords } from "./words.ts";

/** The summary counts more people than are listed, though the file goes on after the list. */
export const peopleMissing = ({ form, stated = 0, listed }: RawReport): ReportQuestion[] =>
  form !== "joined-and-left" && form !== "meeting-summary" && listed.length < stated
    ? [{ about: "people-missing", stated, found: listed.length }]
    : [];

/**
 * Somebody who has not signed in gets a row each time, and two people can share a name: one name in several rows, of which
 * one at least has nothing but the name. Where names are all there is, one name that was in twice at once.
 */
export function namesakeQuestions(entries: readonly Entry[], namesOnly: boolean): ReportQuestion[] {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = plain(bareName(entry.name));
    const others = byName.get(key);
    if (others) others.push(entry);
    else byName.set(key, [entry]);
  }
  return [...byName.values()].flatMap((namesakes): ReportQuestion[] => {
    const [first] = namesakes;
    if (!first) return [];
    const rows = namesakes.map(({ row }) => row);
    const isDoubtful =
      (namesakes.length > 1 && namesakes.some(isAnonymous)) ||
      (namesOnly && namesakes.some(({ spans, listed }) => !listed && overlap(spans)));
    return isDoubtful ? [{ about: "same-person", name: bareName(first.name), rows }] : [];
  });
}

/** Words for roles that no language known here has. */
export function roleQuestions(entries: readonly Entry[]): ReportQuestion[] {
  const rows = new Map<string, number[]>();
  for (const { role, row } of entries) {
    if (role === "" || roleWords.has(plain(role))) continue;
    const others = rows.get(role);
    if (others) others.push(row);
    else rows.set(role, [row]);
  }
  return [...rows].map(([word, where]) => ({ about: "role", word, rows: where }));
}

/** Once for each name, whatever else stands where addresses should. */
export function addressQuestions({ listed, stays }: RawReport): ReportQuestion[] {
  const asked = new Map<string, ReportQuestion>();
  for (const { name, row, noAddress } of [...listed, ...(stays ?? [])])
    if (noAddress !== undefined && !asked.has(name))
      asked.set(name, { about: "address", name, row, found: noAddress });
  return [...asked.values()];
}
