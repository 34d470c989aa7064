import type { SearchedDocument } from "../../../shared/domain/resources/search/searched-document.ts";

const schools =
  "Ashbrook Beechwood Castlegate Dunmere Eastfield Fairmead Greenhill Hartley Ivybridge Kingsmead".split(" ");
const places = "Academy, Primary, Infants, Juniors, High, Church School, Community School, Federation".split(
  ", ",
);
const makers =
  "Adams Begum Clarke Davies Evans Foster Green Hughes Iqbal Jones Khan Lewis Morgan Nowak Owen Patel".split(
    " ",
  );
const uses =
  "policy, risk assessment, slides, plan, letter, checklist, case study, notes, training, overview".split(
    ", ",
  );
const terms = ["autumn", "spring", "summer"];

/**
 * As many documents as asked, each a real one as a school might have adapted it: another title, the school, the term,
 * who made it, and half of another document's description, so that words are as common and as rare as in a real library.
 */
export function manyDocuments(real: readonly SearchedDocument[], count: number): SearchedDocument[] {
  const pick = <Value>(of: readonly Value[], at: number) => of[at % of.length] as Value;
  return Array.from({ length: count }, (_, n) => {
    const origin = pick(real, n);
    if (n < real.length) return origin;
    const other = pick(real, n * 7 + Math.floor(n / real.length) * 13);
    const round = Math.floor(n / real.length);
    const half = other.description.split(" ").slice(0, 9).join(" ");
    return {
      ...origin,
      id: `${origin.id}-${round}`,
      title: `${origin.title}: ${pick(uses, n)} ${pick(terms, n)} ${2015 + (round % 12)}`,
      description: `${origin.description} ${half}. ${pick(schools, round)}${round % 97} ${pick(places, n)}, ${pick(makers, round * 3 + n)}.`,
    };
  });
}
