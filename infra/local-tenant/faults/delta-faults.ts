import { GraphError } from "../graph/graph-error.ts";
import type { GraphResponse } from "../graph/router.ts";
import type { FaultCall } from "./faults.ts";

/** The token is refused and everything must be enumerated again from `Location`. */
export function deltaRefused(call: FaultCall, baseUrl: string): GraphError {
  const path = call.path.replace(/\(.*\)$/, "");
  const query = new URLSearchParams(call.query);
  for (const name of ["token", "$deltatoken", "$skiptoken"]) query.delete(name);
  const search = query.size > 0 ? `?${query}` : "";
  return new GraphError(
    410,
    "resyncChangesApplyDifferences",
    "Resync required. Replace any local items with the server's version.",
    {
      headers: { Location: `${baseUrl}/v1.0${path}${search}` },
    },
  );
}

/** Pages that are allowed by the documentation and rare enough in practice to go untested. */
export async function deltaPageFault(
  kind: "delta-duplicates" | "delta-empty-page",
  call: FaultCall,
  baseUrl: string,
  handler: () => GraphResponse | Promise<GraphResponse>,
): Promise<GraphResponse> {
  if (kind === "delta-empty-page") {
    const nextLink = `${baseUrl}/v1.0${call.path}${call.query ?? ""}`;
    return { status: 200, body: { "@odata.nextLink": nextLink, value: [] } };
  }
  const response = await handler();
  const page = response.body as { value?: readonly unknown[] } | undefined;
  if (!page?.value) return response;
  return { ...response, body: { ...page, value: [...page.value.toReversed(), ...page.value] } };
}
