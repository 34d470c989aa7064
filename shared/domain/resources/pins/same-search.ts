import { type IndexView, indexView } from "../search/index-view.ts";
import { type QueryUnit, queryUnits } from "../search/query-units.ts";
import { TextIndex } from "../search/text-index.ts";
import { saysTheSame, type Thesaurus } from "../search/thesaurus.ts";
import { wordsIn } from "../search/words-in.ts";

/** A search as the engine reads it. */
export interface ReadSearch {
  readonly parts: readonly Part[];
  /** The terms of all parts, in an order of their own. */
  readonly terms: string;
}

/** One thing that it asks for, once however often it is said. */
interface Part {
  readonly asked: string;
  /** What says the same in other words. */
  readonly others: ReadonlySet<string>;
}

/**
 * Reads a search as the engine does (plurals, spellings, expressions of the thesaurus, words that only ask), but beside no library: what
 * it means for pinned answers depends on nothing that some may see and others not (invariant 7).
 */
export function readSearch(words: string, thesaurus: Thesaurus): ReadSearch {
  const units = queryUnits(wordsIn(words), {
    ...{ view: noLibrary, thesaurus: equalsIn(thesaurus), isUnfinished: false },
  });
  const parts = [...new Map(units.map(partOf).map((part) => [part.asked, part])).values()];
  return {
    parts,
    terms: parts
      .flatMap(({ asked }) => asked.split(" "))
      .sort()
      .join(" "),
  };
}

/**
 * Whether two searches ask for the same: each part of one is a part of the other, in the same or in equal words, in whatever order. One
 * that says nothing is the same as none. What one asks for beside the other makes them two: "mobile phones year 7" is not
 * "mobile phones".
 */
export function isSameSearch(one: ReadSearch, other: ReadSearch): boolean {
  if (one.parts.length === 0 || other.parts.length === 0) return false;
  return (
    one.terms === other.terms ||
    (one.parts.length === other.parts.length && arePaired(one.parts, other.parts))
  );
}

function arePaired([first, ...rest]: readonly Part[], others: readonly Part[]): boolean {
  if (!first) return others.length === 0;
  return others.some(
    (other, at) =>
      isSamePart(first, other) &&
      arePaired(
        rest,
        others.filter((_, place) => place !== at),
      ),
  );
}

const isSamePart = (one: Part, other: Part): boolean =>
  one.asked === other.asked || one.others.has(other.asked) || other.others.has(one.asked);

function partOf({ alternatives, respelt }: QueryUnit): Part {
  const [meant] = respelt;
  const typed = alternatives.filter(({ weight }) => weight === 1);
  // Of an expression what it is called stands first; of one word that was mistyped, only the word that was meant counts.
  const isMended = meant !== undefined && typed.every(({ terms }) => terms.length === 1);
  return {
    asked: isMended
      ? meant.term
      : typed
          .map(({ terms }) => terms.join(" "))
          .sort()
          .join(" "),
    others: new Set(
      alternatives.filter((each) => each.weight < 1 && saysTheSame(each)).map(({ terms }) => terms.join(" ")),
    ),
  };
}

/** Without what documents may call it: "SENCO starter" leads to induction, and is still no other word for it. */
function equalsIn(thesaurus: Thesaurus): Thesaurus {
  const known = equals.get(thesaurus);
  if (known) return known;
  const made: Thesaurus = {
    ...thesaurus,
    beginningWith: (term) =>
      thesaurus
        .beginningWith(term)
        .map(({ terms, others }) => ({ terms, others: others.filter(saysTheSame) }))
        .filter(({ others }) => others.length > 0),
  };
  equals.set(thesaurus, made);
  return made;
}

const equals = new WeakMap<Thesaurus, Thesaurus>();

const noLibrary: IndexView = indexView(new TextIndex(), undefined);
