import type { GradedQuery } from "./graded-queries.ts";

export interface Score {
  /** Normalised discounted cumulative gain of the first ten, with gains of 2^grade - 1. */
  readonly ndcg: number;
  /** The share of queries with a wanted resource in first place, and among the first five. */
  readonly wantedFirst: number;
  readonly wantedInFive: number;
  /** The share of queries that got no answer. */
  readonly unanswered: number;
}

/** Scores a search over queries of one kind. */
export function scored(queries: readonly GradedQuery[], search: (query: string) => readonly string[]): Score {
  const of = (value: (query: GradedQuery, found: readonly string[]) => number) =>
    queries.reduce((sum, query) => sum + value(query, search(query.query)), 0) / queries.length;
  const isWanted =
    ({ relevant }: GradedQuery) =>
    (id: string | undefined) =>
      id !== undefined && relevant[id] === 3;
  return {
    ndcg: of((query, found) => gain(found.map((id) => query.relevant[id] ?? 0)) / best(query)),
    wantedFirst: of((query, found) => Number(isWanted(query)(found[0]))),
    wantedInFive: of((query, found) => Number(found.slice(0, 5).some(isWanted(query)))),
    unanswered: of((_query, found) => Number(found.length === 0)),
  };
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

const best = ({ relevant }: GradedQuery): number => gain(Object.values(relevant).sort((a, b) => b - a)) || 1;
