import type { EditionId } from "../../../domain/briefing/ids.ts";
import { addDays } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { readReport } from "./read-report.ts";
import { type TellMorePorts, tellMore } from "./tell-more.ts";

/** For so many days after its Tuesday an edition is news to whoever joins; then the next one is out. */
const daysOfNews = 6;

/**
 * Tells of the newest edition those who have joined since it went out and for whom it is. Safe to run at any time, on any number of
 * servers; asks nothing of Graph while there is nobody. Answers the edition when somebody was told.
 */
export async function tellLateReaders(ports: TellMorePorts): Promise<EditionId | undefined> {
  const today = londonDate(ports.clock.now());
  const newest = (await ports.editions.list())
    .map(({ value }) => value)
    .filter(({ status }) => status === "published")
    .sort((a, b) => (a.id < b.id ? 1 : -1))[0];
  if (!newest || today > addDays(newest.id, daysOfNews)) return undefined;
  const report = await readReport(ports, { edition: newest.id });
  if (!report.ok) return undefined;
  const readers = report.value.reached
    .filter(({ standing }) => standing === "joined-since" || standing === "on-its-way")
    .map(({ person }) => person);
  if (readers.length === 0) return undefined;
  const told = await tellMore(ports, { edition: newest.id, readers });
  return told.ok ? newest.id : undefined;
}
