import { existsSync, readFileSync } from "node:fs";
import { resourceLinks } from "../../../infra/seed/resource-links.ts";
import { ResourceSearch } from "../../../shared/domain/resources/search/resource-search.ts";
import type { SearchedDocument } from "../../../shared/domain/resources/search/searched-document.ts";
import { schoolThesaurus } from "../../../shared/domain/resources/search/thesaurus/school-thesaurus.ts";
import type { BenchOptions, BenchRow } from "../row.ts";
import { type GradedQuery, gradedQueries } from "../search/graded-queries.ts";
import { plainBm25 } from "../search/plain-bm25.ts";
import { scored } from "../search/score.ts";
import { searchAtSizes } from "../search/search-at-sizes.ts";

const given = new URL("../../../../shared/data/resources/", import.meta.url);
const second = new URL("../search/queries.second.json", import.meta.url);
const third = new URL("../search/queries.third.json", import.meta.url);
const fourth = new URL("../search/queries.fourth.json", import.meta.url);

/** Search of resources: how well it answers graded queries, beside plain BM25, and how fast at three sizes of library. */
export async function search({ queries }: BenchOptions): Promise<readonly BenchRow[]> {
  const documents = library();
  const sets = querySets(queries);
  return [
    ...sets.flatMap(([name, set]) => quality(name, set, documents)),
    ...searchAtSizes(
      documents,
      sets.flatMap(([, set]) => set.map(({ query }) => query)),
    ),
  ];
}

function querySets(file: string | undefined): [name: string, set: readonly GradedQuery[]][] {
  const sets: [string, readonly GradedQuery[]][] = [];
  if (file !== undefined) sets.push([file, gradedQueries(file)]);
  else if (existsSync(given)) sets.push(["given", gradedQueries(new URL("queries.dev.json", given))]);
  else console.error(`SKIPPED: the queries given were not scored: there are none at ${given.pathname}`);
  return [
    ...sets,
    ["second set", gradedQueries(second)],
    ["third set", gradedQueries(third)],
    ["fourth set", gradedQueries(fourth)],
  ];
}

/** The library that the queries were graded over; the seed has the same resources with the networks of the trust. */
function library(): readonly SearchedDocument[] {
  if (!existsSync(given)) return resourceLinks;
  const read: (Omit<SearchedDocument, "kind"> & { type: string })[] = JSON.parse(
    readFileSync(new URL("resources.json", given), "utf8"),
  );
  return read.map(({ type, ...document }) => ({ ...document, kind: type }));
}

function quality(
  name: string,
  set: readonly GradedQuery[],
  documents: readonly SearchedDocument[],
): BenchRow[] {
  const engine = new ResourceSearch(schoolThesaurus);
  for (const document of documents) engine.put(document);
  const beacon = (words: string) => engine.search({ words, limit: 10 }).hits.map(({ id }) => id);
  const bm25 = plainBm25(documents);
  return [...new Set(set.map(({ kind }) => kind))].flatMap((kind) => {
    const queries = set.filter((query) => query.kind === kind);
    const [mine, floor] = [scored(queries, beacon), scored(queries, bm25)];
    const row = (what: string, figure: number, besideFigure: number): BenchRow => ({
      what: `${name}, ${kind} (${queries.length}): ${what}`,
      figure,
      unit: "of 1",
      beside: "plain BM25",
      besideFigure,
    });
    const without = queries.every(({ relevant }) => Object.keys(relevant).length === 0);
    if (without) return [row("rightly unanswered", mine.unanswered, floor.unanswered)];
    return [
      row("nDCG@10", mine.ndcg, floor.ndcg),
      row("wanted in first place", mine.wantedFirst, floor.wantedFirst),
      row("wanted in first five", mine.wantedInFive, floor.wantedInFive),
      row("wrongly unanswered", mine.unanswered, floor.unanswered),
    ];
  });
}
