import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemNotice } from "./ProblemNotice.tsx";

interface AnswerProps<Value> {
  readonly query: Pick<UseQueryResult<Value>, "data" | "error" | "refetch" | "isFetching">;
  /** The page in its loading state: a skeleton in the shape of what comes. */
  readonly loading: ReactNode;
  /** What to show instead when there is nothing; `undefined` when there is something. */
  readonly empty?: (value: Value) => ReactNode | undefined;
  readonly children: (value: Value) => ReactNode;
}

/** The four states of whatever is fetched: loading, problem, empty, ready. Good data stays on show when a newer fetch fails, under a notice. */
export function Answer<Value>({ query, loading, empty, children }: AnswerProps<Value>) {
  const { data, error, refetch, isFetching } = query;
  const problem = error && (
    <ProblemNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
  );
  if (data === undefined) return problem ?? loading;
  return (
    <>
      {problem}
      {empty?.(data) ?? children(data)}
    </>
  );
}
