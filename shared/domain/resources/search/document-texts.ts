import { exactPhrases, saysPhrases } from "./exact-phrases.ts";
import { type Mark, metTerms } from "./marks.ts";
import type { QueryUnit } from "./query-units.ts";
import type { Ranked } from "./rank.ts";
import { ReaderViews } from "./reader-views.ts";
import { searchIndex } from "./search-index.ts";
import type { SearchedDocument } from "./searched-document.ts";
import { TextIndex } from "./text-index.ts";
import type { Thesaurus } from "./thesaurus.ts";
import { wordsIn } from "./words-in.ts";

/** A long document says most words somewhere: one that lacks any that matters is beside the point. */
const leastCoverage = 0.8;

/** Letters before and after the first word that was met. */
const lettersBefore = 60;
const lettersAfter = 160;
/** Letters that are looked through at a time for that word: it seldom stands late. */
const portion = 4000;

/** A place in a document's text. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface FoundTexts {
  readonly hits: readonly Ranked[];
  readonly units: readonly QueryUnit[];
}

/**
 * What documents say inside, apart from what is said about them: a long text holds most words somewhere, and counted with
 * titles it would make every word of them common.
 */
export class DocumentTexts {
  private readonly index = new TextIndex();
  private readonly views = new ReaderViews(this.index);

  get size(): number {
    return this.index.size;
  }

  put(id: string, text: string): void {
    this.index.put({ id, title: "", description: text, publisher: "", kind: "", phase: "", networks: [] });
  }

  remove(id: string): void {
    this.index.remove(id);
  }

  idOf(document: number): string {
    return this.index.document(document).id;
  }

  /** The texts that meet a query nearly whole, in no order. */
  find(
    words: string,
    asked: {
      thesaurus: Thesaurus;
      isUnfinished: boolean;
      isVisible?: ((document: SearchedDocument) => boolean) | undefined;
    },
  ): FoundTexts {
    const { thesaurus, isUnfinished, isVisible } = asked;
    const found = searchIndex(words, { view: this.views.for(isVisible), thesaurus, isUnfinished });
    const phrases = exactPhrases(words);
    const hits = found.hits.filter(
      ({ document, coverage }) =>
        coverage >= leastCoverage &&
        (phrases.length === 0 || saysPhrases(this.index.document(document), phrases)),
    );
    return { hits, units: found.units };
  }

  /** Where a text first says what was searched for; undefined where it says it otherwise than in these words. */
  excerpt(document: number, units: readonly QueryUnit[]): Excerpt | undefined {
    const met = metTerms(units, (term) => this.index.holds(document, term));
    const { description: text } = this.index.document(document);
    for (let from = 0; from < text.length; from += portion) {
      const first = wordsIn(text.slice(from, from + portion)).find(({ term }) => met.has(term));
      if (first) return around(text, from + first.start, met);
    }
    return undefined;
  }
}

/** From the beginning of a word to the end of one. */
function around(text: string, at: number, met: ReadonlySet<string>): Excerpt {
  const start = at <= lettersBefore ? 0 : text.indexOf(" ", at - lettersBefore) + 1;
  const last = text.lastIndexOf(" ", at + lettersAfter);
  const end = text.length <= at + lettersAfter ? text.length : last > at ? last : at + lettersAfter;
  const excerpt = text.slice(start > at ? at : start, end).replaceAll(/\s+/g, " ");
  const marks = wordsIn(excerpt)
    .filter(({ term }) => met.has(term))
    .map(({ start, end }): Mark => [start, end]);
  return { text: excerpt, marks };
}
