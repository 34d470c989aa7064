import { weakTerms } from "./common-words.ts";
import type { IndexView } from "./index-view.ts";
import { countIn } from "./posting-list.ts";
import type { QueryUnit } from "./query-units.ts";
import { fields } from "./searched-document.ts";

/**
 * BM25F's own numbers: how soon more of the same word counts no more, and how much a long field weakens a word in each
 * field. With the share that the rest of the alternatives and a query's coverage have, measured with
 * `npm run bench -- search`.
 */
export const tuning = {
  saturation: 1.2,
  lengthPenalty: [0.5, 0.6, 0.2],
  others: 0.2,
  coverageFloor: 0.4,
  partial: 1.6,
  rest: 0.35,
  covPow: 1,
  weakPart: 0.5,
  credit: 0.5,
};

export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** How much of what the query asks for the document meets, from 0 to 1. */
  readonly coverage: number;
}

/** How rare a term is among what the reader may see: BM25's inverse document frequency. */
export const rarity = (size: number, holders: number): number =>
  Math.log(1 + (size - holders + 0.5) / (holders + 0.5));

/** Every document that meets any unit that is not weak. In no order. */
export function rank(units: readonly QueryUnit[], view: IndexView): { ranked: Ranked[]; known: number } {
  const { index, seen } = view;
  const scores = new Float64Array(index.numbered);
  const covered = new Float64Array(index.numbered);
  const isMet = new Uint8Array(index.numbered);
  const unitBest = new Float64Array(index.numbered);
  const unitAll = new Float64Array(index.numbered);
  const unitCovered = new Float64Array(index.numbered);
  const share = new Float64Array(index.numbered);
  const present = new Float64Array(index.numbered);
  const rarest = rarity(view.size, 0);
  let whole = 0;
  let knownWhole = 0;

  for (const unit of units) {
    const touched: number[] = [];
    let importance = 0;
    let own = 0;
    for (const [place, { terms, weight }] of unit.alternatives.entries()) {
      const known = terms.map((term) => {
        const at = index.termNumber(term);
        const held = at === undefined ? 0 : view.holders(at);
        const share = terms.length > 1 && weakTerms.has(term) ? tuning.weakPart : 1;
        return { at: held > 0 ? at : undefined, rarity: share * (held > 0 ? rarity(view.size, held) : rarest) };
      });
      const total = known.reduce((sum, term) => sum + term.rarity, 0);
      const most = Math.max(...known.map((term) => term.rarity));
      // Several words that mean one thing weigh little more than the rarest of them.
      const worth = most + tuning.rest * (total - most);
      if (place === 0) own = worth;
      if (!known.some(({ at }) => at !== undefined)) continue;
      if (known.every(({ at }) => at !== undefined)) importance = Math.max(importance, worth * weight);
      const here: number[] = [];
      for (const { at, rarity: rare } of known) {
        if (at === undefined) continue;
        const list = index.list(at);
        for (let entry = 0; entry < list.length; entry++) {
          const document = list.document(entry);
          if (seen[document] !== 1) continue;
          if (present[document] === 0) here.push(document);
          share[document] = (share[document] as number) + rare * saturated(list.packed(entry), index.lengths(document), view);
          present[document] = (present[document] as number) + rare;
        }
      }
      for (const document of here) {
        const part = (present[document] as number) / total;
        const partial = terms.length > 1 ? part ** tuning.partial : 1;
        const value = (worth * weight * partial * (share[document] as number)) / (present[document] as number);
        if (unitAll[document] === 0) touched.push(document);
        unitAll[document] = (unitAll[document] as number) + value;
        unitBest[document] = Math.max(unitBest[document] as number, value);
        unitCovered[document] = Math.max(unitCovered[document] as number, weight ** tuning.credit * partial);
        share[document] = 0;
        present[document] = 0;
      }
    }
    const counts = (importance > 0 ? importance : own) * unit.emphasis;
    whole += counts;
    if (importance > 0) knownWhole += counts;
    for (const document of touched) {
      const best = unitBest[document] as number;
      const rest = Math.min((unitAll[document] as number) - best, best);
      scores[document] = (scores[document] as number) + unit.emphasis * (best + tuning.others * rest);
      covered[document] = (covered[document] as number) + counts * (unitCovered[document] as number);
      if (!unit.isWeak) isMet[document] = 1;
      unitAll[document] = 0;
      unitBest[document] = 0;
      unitCovered[document] = 0;
    }
  }

  const ranked: Ranked[] = [];
  const needsMet = units.some(({ isWeak }) => !isWeak);
  for (let document = 0; document < index.numbered; document++) {
    const score = scores[document] as number;
    if (score === 0 || (needsMet && isMet[document] !== 1)) continue;
    const coverage = Math.min(1, (covered[document] as number) / whole);
    ranked.push({
      document,
      score: score * (tuning.coverageFloor + (1 - tuning.coverageFloor) * coverage ** tuning.covPow),
      coverage,
    });
  }
  return { ranked, known: whole === 0 ? 0 : knownWhole / whole };
}

function saturated(packed: number, lengths: readonly [number, number, number], view: IndexView): number {
  let count = 0;
  for (let field = 0; field < fields.length; field++) {
    const found = countIn(packed, field);
    if (found === 0) continue;
    const penalty = tuning.lengthPenalty[field as 0 | 1 | 2];
    const length = lengths[field as 0 | 1 | 2] / view.averageLengths[field as 0 | 1 | 2];
    count += ((fields[field]?.weight ?? 0) * found) / (1 - penalty + penalty * length);
  }
  return count / (count + tuning.saturation);
}
