import { useQuery } from "@tanstack/react-query";
import { toDoListSchema } from "../../../shared/contract/briefing/to-do-list.schema.ts";
import { useApi } from "../api-context.ts";
import { homeKey } from "../home/get-home.ts";

/** `GET /api/to-do`. What makes Home out of date makes this so, too. */
export function useEverything() {
  const api = useApi();
  return useQuery({
    queryKey: [...homeKey, "to-do"],
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/to-do", signal }, toDoListSchema),
  });
}
