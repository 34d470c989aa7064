import { weakTerms } from "./common-words.ts";
import { type FieldNorms, fieldNorms, normOf } from "./field-norms.ts";
import type { IndexView } from "./index-view.ts";
import { countIn } from "./posting-list.ts";
import type { QueryUnit } from "./query-units.ts";
import type { Scratch } from "./rank-scratch.ts";
import { fields } from "./searched-document.ts";
import type { TextIndex } from "./text-index.ts";
import type { OtherWords } from "./thesaurus.ts";

/** Measured with `npm run bench -- search` on the queries given; each is flat around its value. */
const tuning = {
  /** BM25's k: how soon more of the same word counts no more. */
  saturation: 1.2,
  /** How fast an expression loses with each word of it that is missing. */
  partial: 1.6,
  /** Of an expression that was not typed: of less of it than this, nothing counts. Who asks for a car park asks for no national park. */
  leastPart: 0.45,
  /** What the words of an expression weigh beside its rarest. */
  rest: 0.35,
  /** What an everyday word weighs within an expression. */
  weakPart: 0.5,
  /** How much of a query another word for it covers: the root of its weight. */
  credit: 0.5,
} as const;

/** BM25's inverse document frequency: how rare a term is among what the reader may see. */
const rarity = (size: number, holders: number): number =>
  Math.log(1 + (size - holders + 0.5) / (holders + 0.5));

interface KnownTerm {
  /** Its number, where any document that may be seen holds it. */
  readonly at: number | undefined;
  readonly rarity: number;
}

/** Weighs every alternative of a unit in every document that holds it; `met` is how many it touched. */
export function meetUnit(unit: QueryUnit, view: IndexView, scratch: Scratch) {
  let met = 0;
  let importance = 0;
  let own = 0;
  for (const [place, alternative] of unit.alternatives.entries()) {
    const { terms, weight } = alternative;
    const known = terms
      .map((term) => knownTerm(term, terms.length > 1, view))
      .sort((one, other) => other.rarity - one.rarity);
    const total = known.reduce((sum, term) => sum + term.rarity, 0);
    const [rarest] = known;
    const most = rarest?.rarity ?? 0;
    // Several words that mean one thing weigh little more than the rarest of them.
    const worth = most + tuning.rest * (total - most);
    const isTyped = place === 0;
    if (isTyped) own = worth;
    const isWhole = known.every(({ at }) => at !== undefined);
    if (isWhole) importance = Math.max(importance, worth * weight);
    else if (!isTyped || known.every(({ at }) => at === undefined)) continue;
    met =
      terms.length === 1 && rarest
        ? meetTerm(rarest, { worth, weight }, view, scratch, met)
        : meetExpression(
            known,
            { worth, weight, total, least: isTyped ? 0 : tuning.leastPart },
            view,
            scratch,
            met,
          );
  }
  return { importance: importance > 0 ? importance : own, isKnown: importance > 0, met };
}

/** One term, which is most of what is asked: straight through its list. */
function meetTerm(
  { at, rarity: rare }: KnownTerm,
  { worth, weight }: { worth: number; weight: number },
  view: IndexView,
  scratch: Scratch,
  metBefore: number,
): number {
  if (at === undefined) return metBefore;
  const { index, seen } = view;
  const list = index.list(at);
  const norms = fieldNorms(view);
  const credit = weight ** tuning.credit;
  let met = metBefore;
  for (let entry = 0; entry < list.length; entry++) {
    const document = list.document(entry);
    if (seen[document] !== 1) continue;
    const value = (worth * weight * (rare * saturated(list.packed(entry), document, index, norms))) / rare;
    if (addValue(scratch, document, value, credit)) scratch.touched[met++] = document;
  }
  return met;
}

/** An expression of several terms, of which a document may hold some. */
function meetExpression(
  known: readonly KnownTerm[],
  { worth, weight, total, least }: { worth: number; weight: number; total: number; least: number },
  view: IndexView,
  scratch: Scratch,
  metBefore: number,
): number {
  const whole = weight ** tuning.credit;
  // A document holds one of a few combinations of the terms: a power is taken of each once.
  const sums: number[] = [];
  const partials: number[] = [];
  let met = metBefore;
  for (const document of holdersOf(known, least * total, view, scratch)) {
    const present = scratch.present[document] as number;
    let combination = sums.indexOf(present);
    if (combination < 0) {
      combination = sums.push(present) - 1;
      partials.push(present < least * total ? 0 : (present / total) ** tuning.partial);
    }
    const partial = partials[combination] as number;
    if (partial > 0) {
      const value = (worth * weight * partial * (scratch.share[document] as number)) / present;
      if (addValue(scratch, document, value, whole * partial)) scratch.touched[met++] = document;
    }
    scratch.share[document] = 0;
    scratch.present[document] = 0;
  }
  return met;
}

/** Adds what a document has of an alternative. Answers whether it had nothing of the unit before. */
function addValue({ all, best, covered }: Scratch, document: number, value: number, credit: number): boolean {
  const before = all[document] as number;
  all[document] = before + value;
  if (value > (best[document] as number)) best[document] = value;
  if (credit > (covered[document] as number)) covered[document] = credit;
  return before === 0;
}

function knownTerm(term: OtherWords["terms"][number], isOfSeveral: boolean, view: IndexView): KnownTerm {
  const at = view.index.termNumber(term);
  const holders = at === undefined ? 0 : view.holders(at);
  const share = isOfSeveral && weakTerms.has(term) ? tuning.weakPart : 1;
  return { at: holders > 0 ? at : undefined, rarity: share * rarity(view.size, holders) };
}

/** The documents that may hold enough of the terms, which come the rarest first; how much of them each holds is in the scratch. */
function holdersOf(
  known: readonly KnownTerm[],
  enough: number,
  view: IndexView,
  { share, present }: Scratch,
): number[] {
  const { index, seen } = view;
  const norms = fieldNorms(view);
  const holders: number[] = [];
  for (const [place, { at, rarity: rare }] of known.entries()) {
    if (at === undefined) continue;
    // Who holds none of the rarer terms can have this one and those after it. Common words have the longest lists.
    const isTooLittle = known.slice(place).reduce((sum, term) => sum + term.rarity, 0) < enough;
    const list = index.list(at);
    for (let entry = 0; entry < list.length; entry++) {
      const document = list.document(entry);
      const before = present[document] as number;
      if (before === 0) {
        if (isTooLittle || seen[document] !== 1) continue;
        holders.push(document);
      }
      share[document] =
        (share[document] as number) + rare * saturated(list.packed(entry), document, index, norms);
      present[document] = before + rare;
    }
  }
  return holders;
}

const weights = Float64Array.from(fields, ({ weight }) => weight);

function saturated(packed: number, document: number, index: TextIndex, norms: FieldNorms): number {
  let count = 0;
  for (let field = 0; field < weights.length; field++) {
    const found = countIn(packed, field);
    if (found === 0) continue;
    count += ((weights[field] as number) * found) / normOf(field, index.length(document, field), norms);
  }
  return count / (count + tuning.saturation);
}
