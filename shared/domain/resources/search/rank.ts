import { weakTerms } from "./common-words.ts";
import type { IndexView } from "./index-view.ts";
import { countIn } from "./posting-list.ts";
import type { QueryUnit } from "./query-units.ts";
import { fields } from "./searched-document.ts";
import type { OtherWords } from "./thesaurus.ts";

/** Measured with `npm run bench -- search` on the queries given; each is flat around its value. */
const tuning = {
  /** BM25's k: how soon more of the same word counts no more. */
  saturation: 1.2,
  /** BM25F's b of each field: how much its length weakens a word in it. */
  lengthPenalty: [0.5, 0.6, 0.2],
  /** What the alternatives beside the best one add. */
  others: 0.2,
  /** What a document keeps that meets nothing of the rest of a query. */
  coverageFloor: 0.4,
  /** How fast an expression loses with each word of it that is missing. */
  partial: 1.6,
  /** What the words of an expression weigh beside its rarest. */
  rest: 0.35,
  /** What an everyday word weighs within an expression. */
  weakPart: 0.5,
  /** How much of a query another word for it covers: the root of its weight. */
  credit: 0.5,
} as const;

/** Of the best score before coverage: what has less cannot come near the best any more. At 100,000 documents, most have. */
const hopeless = 0.02;

export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** How much of what the query asks for the document meets, from 0 to 1. */
  readonly coverage: number;
}

export interface Ranking {
  /** The documents that meet any unit that is not weak, but for hopeless ones. In no order. */
  readonly ranked: readonly Ranked[];
  /** How much of what is asked for the library knows at all, from 0 to 1. */
  readonly known: number;
}

/** BM25's inverse document frequency: how rare a term is among what the reader may see. */
const rarity = (size: number, holders: number): number =>
  Math.log(1 + (size - holders + 0.5) / (holders + 0.5));

interface KnownTerm {
  /** Its number, where any document that may be seen holds it. */
  readonly at: number | undefined;
  readonly rarity: number;
}

/** Ranks what one reader may see by BM25F, unit by unit, by the best alternative of each, and by how much of the whole is met. */
export function rank(units: readonly QueryUnit[], view: IndexView): Ranking {
  const { numbered } = view.index;
  const scores = new Float64Array(numbered);
  const covered = new Float64Array(numbered);
  const isMet = new Uint8Array(numbered);
  const scratch = scratchFor(numbered);
  let whole = 0;
  let known = 0;
  for (const unit of units) {
    const { importance, isKnown, touched } = meet(unit, view, scratch);
    const counts = importance * unit.emphasis;
    whole += counts;
    if (isKnown) known += counts;
    for (const document of touched) {
      const best = scratch.best[document] as number;
      const rest = Math.min((scratch.all[document] as number) - best, best);
      scores[document] = (scores[document] as number) + unit.emphasis * (best + tuning.others * rest);
      covered[document] = (covered[document] as number) + counts * (scratch.covered[document] as number);
      if (!unit.isWeak) isMet[document] = 1;
      scratch.all[document] = 0;
      scratch.best[document] = 0;
      scratch.covered[document] = 0;
    }
  }
  const ranked: Ranked[] = [];
  const isAllWeak = units.every(({ isWeak }) => isWeak);
  const least = hopeless * scores.reduce((most, score) => Math.max(most, score), 0);
  for (let document = 0; document < numbered; document++) {
    const score = scores[document] as number;
    if (score <= least || !(isAllWeak || isMet[document] === 1)) continue;
    const coverage = Math.min(1, (covered[document] as number) / whole);
    ranked.push({
      document,
      score: score * (tuning.coverageFloor + (1 - tuning.coverageFloor) * coverage),
      coverage,
    });
  }
  return { ranked, known: whole === 0 ? 0 : known / whole };
}

/** Room to count in, by document; every place is put back to 0 after use. */
interface Scratch {
  readonly best: Float64Array;
  readonly all: Float64Array;
  readonly covered: Float64Array;
  readonly share: Float64Array;
  readonly present: Float64Array;
}

let kept: Scratch | undefined;

/** Kept between queries: at 100,000 documents, asking for it anew costs more than the query. */
function scratchFor(size: number): Scratch {
  if (!kept || kept.best.length < size) {
    const room = () => new Float64Array(Math.ceil(size * 1.2));
    kept = { best: room(), all: room(), covered: room(), share: room(), present: room() };
  }
  return kept;
}

/** Weighs every alternative of a unit in every document that holds it. */
function meet(unit: QueryUnit, view: IndexView, scratch: Scratch) {
  const touched: number[] = [];
  let importance = 0;
  let own = 0;
  for (const [place, alternative] of unit.alternatives.entries()) {
    const { terms, weight } = alternative;
    const known = terms.map((term) => knownTerm(term, terms.length > 1, view));
    const total = known.reduce((sum, term) => sum + term.rarity, 0);
    const most = Math.max(...known.map((term) => term.rarity));
    // Several words that mean one thing weigh little more than the rarest of them.
    const worth = most + tuning.rest * (total - most);
    if (place === 0) own = worth;
    if (known.every(({ at }) => at === undefined)) continue;
    if (known.every(({ at }) => at !== undefined)) importance = Math.max(importance, worth * weight);
    for (const document of holdersOf(known, view, scratch)) {
      const present = scratch.present[document] as number;
      const partial = terms.length > 1 ? (present / total) ** tuning.partial : 1;
      const value = (worth * weight * partial * (scratch.share[document] as number)) / present;
      if (scratch.all[document] === 0) touched.push(document);
      scratch.all[document] = (scratch.all[document] as number) + value;
      scratch.best[document] = Math.max(scratch.best[document] as number, value);
      const credit = weight ** tuning.credit * partial;
      scratch.covered[document] = Math.max(scratch.covered[document] as number, credit);
      scratch.share[document] = 0;
      scratch.present[document] = 0;
    }
  }
  return { importance: importance > 0 ? importance : own, isKnown: importance > 0, touched };
}

function knownTerm(term: OtherWords["terms"][number], isOfSeveral: boolean, view: IndexView): KnownTerm {
  const at = view.index.termNumber(term);
  const holders = at === undefined ? 0 : view.holders(at);
  const share = isOfSeveral && weakTerms.has(term) ? tuning.weakPart : 1;
  return { at: holders > 0 ? at : undefined, rarity: share * rarity(view.size, holders) };
}

/** The documents that hold any of the terms, with how much of them in the scratch. */
function holdersOf(known: readonly KnownTerm[], view: IndexView, { share, present }: Scratch): number[] {
  const { index, seen } = view;
  const holders: number[] = [];
  for (const { at, rarity: rare } of known) {
    if (at === undefined) continue;
    const list = index.list(at);
    for (let entry = 0; entry < list.length; entry++) {
      const document = list.document(entry);
      if (seen[document] !== 1) continue;
      if (present[document] === 0) holders.push(document);
      share[document] = (share[document] as number) + rare * saturated(list.packed(entry), document, view);
      present[document] = (present[document] as number) + rare;
    }
  }
  return holders;
}

function saturated(packed: number, document: number, { index, averageLengths }: IndexView): number {
  let count = 0;
  for (let field = 0; field < fields.length; field++) {
    const found = countIn(packed, field);
    if (found === 0) continue;
    const penalty = tuning.lengthPenalty[field] as number;
    const length = index.length(document, field) / (averageLengths[field] as number);
    count += ((fields[field]?.weight as number) * found) / (1 - penalty + penalty * length);
  }
  return count / (count + tuning.saturation);
}
