import type { CivilDate } from "../../time/civil-date.ts";
import { bestOf } from "./best-of.ts";
import { byOpenings, type Opened } from "./by-openings.ts";
import { didYouMean } from "./did-you-mean.ts";
import { DocumentTexts, type Excerpt } from "./document-texts.ts";
import { exactPhrases, saysPhrases } from "./exact-phrases.ts";
import type { IndexView } from "./index-view.ts";
import { type Mark, marksIn, metTerms } from "./marks.ts";
import { apart, pinnedDocuments, withPinned } from "./pinned-documents.ts";
import type { QueryUnit } from "./query-units.ts";
import type { Ranked } from "./rank.ts";
import { ReaderViews } from "./reader-views.ts";
import { type FilterCounts, filtered, type ResourceFilters } from "./resource-filters.ts";
import type { SavedIndex } from "./saved-index.ts";
import { searchIndex } from "./search-index.ts";
import type { SearchedDocument } from "./searched-document.ts";
import { TextIndex } from "./text-index.ts";
import type { Thesaurus } from "./thesaurus.ts";

export interface ResourceQuery {
  /** What was typed; a part in quotation marks is meant word for word. Everything, by title, when it is empty. */
  readonly words: string;
  readonly filters?: ResourceFilters;
  /** Filters by the day of a change are counted from it. */
  readonly today?: CivilDate;
  /** What the reader saved. */
  readonly savedIds?: readonly string[];
  /** Which documents the reader may see; all when it is left out. Keep one function for one reader: what is counted for it is kept. */
  readonly isVisible?: (document: SearchedDocument) => boolean;
  /** What is to stand first where the reader may see it and it fits the filters, found by its words or not; only the first few count. */
  readonly pinned?: readonly string[];
  /** How often colleagues of the reader opened documents; it settles what stands close together. */
  readonly opened?: Opened;
  /** Whether somebody is still typing, so that the last word may be half there. */
  readonly isUnfinished?: boolean;
  /** The most that are answered. */
  readonly limit: number;
}

export interface ResourceHit {
  readonly id: string;
  /** How much of what the query asks for it meets, from 0 to 1. */
  readonly coverage: number;
  /** Where it fits so much less than the best that it is hardly what was meant. */
  readonly isFar?: true;
  /** Where it stands first because it was pinned. */
  readonly isPinned?: true;
  readonly marks: { readonly title: readonly Mark[]; readonly description: readonly Mark[] };
  /** Where the document itself says it, when neither title nor description does. */
  readonly excerpt?: Excerpt;
}

export interface ResourceAnswer {
  /** How many there are, answered or not. */
  readonly total: number;
  /** The best first. */
  readonly hits: readonly ResourceHit[];
  readonly counts: FilterCounts;
  /** The query as it was likely meant, where a word is spelt as nowhere. */
  readonly didYouMean?: string;
}

/** The one search of resources, behind tab, bot and message extension. */
export class ResourceSearch {
  private readonly views: ReaderViews;
  private readonly thesaurus: Thesaurus;
  private readonly index: TextIndex;
  private readonly texts = new DocumentTexts();

  constructor(thesaurus: Thesaurus, index = new TextIndex()) {
    this.thesaurus = thesaurus;
    this.index = index;
    this.views = new ReaderViews(index);
  }

  static load(
    thesaurus: Thesaurus,
    saved: SavedIndex,
    documents: Iterable<SearchedDocument>,
  ): ResourceSearch {
    return new ResourceSearch(thesaurus, TextIndex.load(saved, documents));
  }

  save(): SavedIndex {
    return this.index.save();
  }

  /** How many documents were read word by word. */
  get taken(): number {
    return this.index.taken;
  }

  /** Takes a document in, in place of the one with its id. */
  put(document: SearchedDocument): void {
    this.index.put(document);
  }

  remove(id: string): void {
    this.index.remove(id);
    this.texts.remove(id);
  }

  /** Takes in what a document says inside; it stays when what is said about the document changes. */
  putText(id: string, text: string): void {
    this.texts.put(id, text);
  }

  search(query: ResourceQuery): ResourceAnswer {
    const { words, filters = {}, isVisible, opened, isUnfinished = false, limit } = query;
    const view = this.views.for(isVisible);
    const { hits, units } = words.trim() === "" ? everything(view) : this.find(words, view, isUnfinished);
    const inside =
      words.trim() === "" ? none : this.insideOnly(words, { hits, view, isVisible, isUnfinished });
    const pinned = pinnedDocuments(query.pinned, words, view);
    const { kept, counts } = filtered(withPinned(inside.among(hits), pinned), filters, this.index.facets, {
      today: query.today,
      saved: this.marked(query.savedIds ?? []),
    });
    const { first, rest } = apart(kept, pinned);
    const others = Math.max(0, limit - first.length);
    const best =
      words.trim() === ""
        ? byTitle(rest, this.index, others)
        : bestOf(byOpenings(rest, opened, this.index), others, this.index);
    const top = Math.max(best[0]?.score ?? 0, ...first.map(({ score }) => score));
    // What was pinned for these words shows that they are meant as they stand.
    const meant = pinned.length > 0 ? undefined : didYouMean(words, units, view, this.thesaurus);
    return {
      total: kept.length,
      hits: [
        ...first.slice(0, limit).map((ranked) => ({ ...ranked, isPinned: true as const })),
        ...best.map((ranked) => ({
          ...ranked,
          ...(ranked.score < top * farBelow ? { isFar: true as const } : {}),
        })),
      ].map(({ document, score, coverage, ...standing }) => ({
        ...this.hit({ document, score, coverage }, units),
        ...inside.excerptOf(document),
        ...standing,
      })),
      counts,
      ...(meant === undefined ? {} : { didYouMean: meant }),
    };
  }

  private marked(ids: readonly string[]): Uint8Array | undefined {
    if (ids.length === 0) return undefined;
    const marks = new Uint8Array(this.index.numbered);
    for (const id of ids) {
      const number = this.index.numberOf(id);
      if (number !== undefined) marks[number] = 1;
    }
    return marks;
  }

  private find(words: string, view: IndexView, isUnfinished: boolean) {
    const found = searchIndex(words, { view, thesaurus: this.thesaurus, isUnfinished });
    const phrases = exactPhrases(words);
    if (phrases.length === 0) return found;
    const hits = found.hits.filter(({ document }) => saysPhrases(this.index.document(document), phrases));
    return { hits, units: found.units };
  }

  /** Documents that say more of it inside than outside. Less than what says it in its title, they come after what says as much of it there. */
  private insideOnly(
    words: string,
    of: {
      hits: readonly Ranked[];
      view: IndexView;
      isVisible: ResourceQuery["isVisible"];
      isUnfinished: boolean;
    },
  ): InsideOnly {
    if (this.texts.size === 0) return none;
    const { hits, view, isVisible, isUnfinished } = of;
    const found = this.texts.find(words, { thesaurus: this.thesaurus, isUnfinished, isVisible });
    const saidOutside = new Set(
      hits.filter(({ coverage }) => coverage >= wholly).map(({ document }) => document),
    );
    const places = new Map<number, number>();
    const top = found.hits.reduce((most, { score }) => Math.max(most, score), 0);
    const whole = hits.reduce(
      (most, { score, coverage }) => (coverage >= wholly ? Math.max(most, score) : most),
      0,
    );
    const ceiling =
      whole > 0 ? whole * insideShare : 2 * hits.reduce((most, { score }) => Math.max(most, score), 1);
    const inside: Ranked[] = [];
    for (const { document: place, score, coverage } of found.hits) {
      const document = this.index.numberOf(this.texts.idOf(place));
      if (document === undefined || view.seen[document] !== 1 || saidOutside.has(document)) continue;
      places.set(document, place);
      inside.push({ document, coverage, score: (ceiling * score) / top });
    }
    return {
      among: (others) => [...others.filter(({ document }) => !places.has(document)), ...inside],
      excerptOf: (document) => {
        const place = places.get(document);
        const excerpt = place === undefined ? undefined : this.texts.excerpt(place, found.units);
        return excerpt ? { excerpt } : {};
      },
    };
  }

  private hit({ document: number, coverage }: Ranked, units: readonly QueryUnit[]): ResourceHit {
    const document = this.index.document(number);
    const met = metTerms(units, (term) => this.index.holds(number, term));
    return {
      id: document.id,
      coverage,
      marks: { title: marksIn(document.title, met), description: marksIn(document.description, met) },
    };
  }
}

interface InsideOnly {
  /** The hits with those that say more of it inside in their places. */
  among(hits: readonly Ranked[]): readonly Ranked[];
  excerptOf(document: number): { readonly excerpt?: Excerpt };
}

const none: InsideOnly = { among: (hits) => hits, excerptOf: () => ({}) };

/** How much of a query is as good as all of it. */
const wholly = 0.8;
/** What a word inside a document is worth beside the best that says it in its title or description. */
const insideShare = 0.5;

/** Of the best score. On queries of schools, what lies below was graded as beside the point or merely related. */
const farBelow = 0.4;

function everything({ index, seen }: IndexView): { hits: Ranked[]; units: QueryUnit[] } {
  const hits: Ranked[] = [];
  for (let document = 0; document < index.numbered; document++)
    if (seen[document] === 1) hits.push({ document, score: 0, coverage: 1 });
  return { hits, units: [] };
}

const inEnglish = new Intl.Collator("en-GB");

function byTitle(hits: readonly Ranked[], index: TextIndex, limit: number): Ranked[] {
  const documentOf = ({ document }: Ranked) => index.document(document);
  return [...hits]
    .sort((a, b) => {
      const [one, other] = [documentOf(a), documentOf(b)];
      return inEnglish.compare(one.title, other.title) || (one.id < other.id ? -1 : 1);
    })
    .slice(0, limit);
}
