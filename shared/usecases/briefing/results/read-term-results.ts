import { editionsSince } from "../../../domain/briefing/catch-up.ts";
import { type TermResults, termResults } from "../../../domain/briefing/results/term-results.ts";
import { type Actor, canEditBriefing } from "../../../domain/directory/actor.ts";
import { termsTold, type WholeTerm } from "../../../domain/directory/half-terms.ts";
import { leadingAuthority } from "../../../domain/directory/leading-authority.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { academicYearOf, yearsOn } from "../../../domain/time/academic-year.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { answerSetting } from "../handover/answer-setting.ts";

export interface ResultsRead {
  /** Those that have begun of this academic year and the last, the newest first. */
  readonly terms: readonly WholeTerm[];
  readonly term: WholeTerm;
  readonly results: TermResults;
}

/**
 * What became of every edition of a term, for editors. A term is named by any day in it, and lasts until the next begins; without
 * one it is this. Everything is at hand: nothing is asked of Graph, however many editions there were.
 */
export async function readTermResults(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { actor, on, school }: { actor: Actor; on: CivilDate | undefined; school: SchoolUrn | undefined },
): Promise<Result<ResultsRead, "access.refused" | "school.not-found">> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const setting = await answerSetting(ports);
  const { directory, today } = setting;
  if (school !== undefined && !directory.school(school)) return refuse("school.not-found");
  const closures = await ports.directory.closures();
  const year = academicYearOf(today);
  const [newest, ...before] = [yearsOn(year, -1), year]
    .flatMap((each) => termsTold(leadingAuthority(directory.schools), each, closures))
    .filter(({ from }) => from <= today)
    .reverse();
  if (!newest) throw new RangeError(`No term has begun by ${today}`);
  const terms = [newest, ...before];
  // Of a day before all of them the earliest: what is older is not at hand.
  const term = terms.find(({ from }) => from <= (on ?? today)) ?? terms.at(-1) ?? newest;
  const next = terms[terms.indexOf(term) - 1];
  const editions = editionsSince(
    (await ports.editions.list()).map(({ value }) => value),
    term.from,
  ).filter(({ id }) => next === undefined || id < next.from);
  return ok({ terms, term, results: termResults(editions, setting, school) });
}
