import type { TermResults } from "../../../shared/contract/briefing/term-results.schema.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { WholeTerm } from "../../../shared/domain/directory/half-terms.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { ResultsRead } from "../../../shared/usecases/briefing/results/read-term-results.ts";

/** Numbers alone: who read what stands in each edition's own results. Schools by name. */
export const presentTermResults = (
  { terms, term, results }: ResultsRead,
  { directory, today }: { readonly directory: Directory; readonly today: CivilDate },
): TermResults => ({
  today,
  terms: terms.map(presentTerm),
  term: presentTerm(term),
  editions: results.editions.map(({ edition, readers, opened, items }) => ({
    ...{ id: edition, readers, opened },
    items: items.map(({ item, tally, earlier }) => ({
      id: item.id,
      title: item.title,
      asksFor: item.action ? "action" : "acknowledgement",
      ...tally,
      earlier: [...earlier],
    })),
  })),
  choices: directory.schools
    .map(({ urn, name }) => ({ urn, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
  schools: results.schools
    .map(({ school, ...counts }) => ({
      urn: school,
      name: directory.school(school)?.name ?? "",
      phase: directory.school(school)?.phase ?? "",
      ...counts,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
});

const presentTerm = ({ term, from }: WholeTerm): TermResults["term"] => ({ term, from });
