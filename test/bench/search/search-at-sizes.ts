import { deserialize, serialize } from "node:v8";
import { ResourceSearch } from "../../../shared/domain/resources/search/resource-search.ts";
import type { SearchedDocument } from "../../../shared/domain/resources/search/searched-document.ts";
import { schoolThesaurus } from "../../../shared/domain/resources/search/thesaurus/school-thesaurus.ts";
import { clearAway } from "../clear-away.ts";
import { percentile } from "../percentile.ts";
import type { BenchRow } from "../row.ts";
import { manyDocuments } from "./many-documents.ts";
import { plainBm25 } from "./plain-bm25.ts";

const sizes = [231, 10_000, 100_000] as const;
/** As many answers as a page shows. */
const limit = 50;
/** Enough for a p95, few enough for a minute. */
const mostQueries = 80;
const mostTyped = 8;

/**
 * Query, keystroke, change, memory and start at three sizes, each beside the same at the smallest, so that growth is seen; a
 * query and a keystroke also beside the middle size, and a query beside plain BM25 over the same documents in the same run.
 */
export function searchAtSizes(real: readonly SearchedDocument[], queries: readonly string[]): BenchRow[] {
  const measuredAt = new Map<number, ReturnType<typeof measured>>();
  return sizes.flatMap((size) => {
    const documents = manyDocuments(real, size);
    const figures = measured(documents, queries);
    measuredAt.set(size, figures);
    const row = (what: string, beside: string, besideFigure: number): BenchRow => ({
      what: `${named(size)}: ${what}`,
      ...(figures[what] ?? { figure: Number.NaN, unit: "ms" }),
      beside,
      besideFigure,
    });
    const growth = (from: number, whats: readonly string[]) =>
      whats.map((what) => row(what, `at ${named(from)}`, measuredAt.get(from)?.[what]?.figure ?? Number.NaN));
    return [
      ...growth(sizes[0], Object.keys(figures)),
      ...(size > sizes[1] ? growth(sizes[1], [aQuery, aKeystroke]) : []),
      row(aQuery, "plain BM25", plainQuery(documents, queries)),
    ];
  });
}

const named = (size: number) => `${size.toLocaleString("en-GB")} resources`;
const aQuery = "p95 of a query";
const aKeystroke = "p95 of a keystroke";
/** It looks at every document for every query: few are enough to tell. */
const mostPlain = 20;

function plainQuery(documents: readonly SearchedDocument[], queries: readonly string[]): number {
  const search = plainBm25(documents);
  const some = queries.slice(0, mostPlain);
  for (const words of some.slice(0, mostPlain / 4)) search(words);
  return p95(some.map((words) => timed(() => search(words))));
}

function measured(
  documents: readonly SearchedDocument[],
  queries: readonly string[],
): Record<string, { figure: number; unit: "ms" | "MB" }> {
  const engine = new ResourceSearch(schoolThesaurus);
  const built = timed(() => {
    for (const document of documents) engine.put(document);
  });
  const some = queries.slice(0, mostQueries);
  for (const words of some) engine.search({ words, limit });
  const asked = some.map((words) => timed(() => engine.search({ words, limit })));
  const typed = some
    .slice(0, mostTyped)
    .flatMap((words) => Array.from(words, (_letter, at) => words.slice(0, at + 1)))
    .map((words) => timed(() => engine.search({ words, isUnfinished: true, limit })));
  const changed = documents.slice(0, 200).map((document, n) => {
    const after = { ...document, description: `${document.description} Changed ${n}.` };
    return timed(() => engine.put(after));
  });
  const askedAfterChange = documents.slice(0, 30).map((document, n) => {
    engine.put(document);
    return timed(() => engine.search({ words: queries[n % queries.length] ?? "", limit }));
  });
  const saved = serialize(engine.save());
  // Last of all: to clear away throws code away too, which would have to be made ready again.
  const before = memory();
  const another: ResourceSearch[] = [];
  const loaded = timed(() => {
    another.push(ResourceSearch.load(schoolThesaurus, deserialize(saved), documents));
  });
  const held = memory() - before;
  another.length = 0;
  return {
    [aQuery]: { figure: p95(asked), unit: "ms" },
    [aKeystroke]: { figure: p95(typed), unit: "ms" },
    "p95 of the first query after a change": { figure: p95(askedAfterChange), unit: "ms" },
    "p95 of taking in one changed document": { figure: p95(changed), unit: "ms" },
    "start from nothing": { figure: built, unit: "ms" },
    "start from the saved index": { figure: loaded, unit: "ms" },
    "memory of the index": { figure: held, unit: "MB" },
    "the saved index": { figure: saved.length / 1e6, unit: "MB" },
  };
}

/** Heap and typed arrays in use, in MB, after all that nobody holds is cleared away. */
function memory(): number {
  clearAway();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const p95 = (values: readonly number[]) => percentile(values, 0.95);

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
