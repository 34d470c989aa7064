import type { IndexView } from "./index-view.ts";
import { slipsAllowed, slipsBetween } from "./spelling.ts";
import type { OtherWords, Thesaurus } from "./thesaurus.ts";

const mostMeant = 3;
const weightOf = (slips: number) => 0.95 - 0.15 * slips;

/** The words that a mistyped one may have meant, among those the reader's documents and the thesaurus have; the nearest first. */
export function respelt(typed: string, view: IndexView, thesaurus: Thesaurus): OtherWords[] {
  const most = slipsAllowed(typed.length);
  if (most === 0 || /\d/.test(typed)) return [];
  const near: { term: string; slips: number; held: number }[] = [];
  const consider = (term: string, held: () => number) => {
    if (term.length < 4 || Math.abs(term.length - typed.length) > most) return;
    const slips = slipsBetween(typed, term, most);
    if (slips > most || near.some((known) => known.term === term)) return;
    const by = held();
    if (by > 0) near.push({ term, slips, held: by });
  };
  // Few people get the first letter wrong, and "brain" is no "train".
  const initial = typed.charAt(0);
  for (const at of view.index.beginningWith(initial)) consider(view.index.term(at), () => view.holders(at));
  for (const term of thesaurus.termsBeginningWith(initial)) consider(term, () => 1);
  const order = (a: (typeof near)[number], b: (typeof near)[number]) =>
    a.slips - b.slips || b.held - a.held || (a.term < b.term ? -1 : 1);
  const [best, ...others] = near.sort(order);
  if (!best) return [];
  return [best, ...others.filter(({ slips }) => slips === best.slips)]
    .slice(0, mostMeant)
    .map(({ term, slips }) => ({ terms: [term], weight: weightOf(slips) }));
}
