import { QueryClient } from "@tanstack/react-query";
import { isApiProblem } from "./api-problem.ts";

const freshMilliseconds = 30_000;
const tries = 3;

/** Answers are kept and shown while newer ones are fetched. Only what may pass by itself is tried again; a refusal stands. */
export const queryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMilliseconds,
        // Ask even when the browser believes it is offline: it is often wrong in schools, and a failure can be shown.
        networkMode: "always",
        retry: (failures, error) =>
          failures < tries - 1 &&
          (isApiProblem(error, "network.unreachable") || isApiProblem(error, "microsoft.unavailable")),
      },
      mutations: { networkMode: "always" },
    },
  });
