import type { TenantContext } from "../../context.ts";
import { expanded, pageSize, pick, selected } from "../odata/query-options.ts";
import type { GraphRequest } from "../router.ts";

/** Outlook pages by ten unless asked, and never by more than a thousand; source: learn.microsoft.com/graph/paging. */
const usualPage = 10;
const longestPage = 1000;

/** One page of what was found, by `$top` and `$skip`, each presented only if it is shown. */
export function pageOf<Found, Shown extends object>(
  context: Pick<TenantContext, "baseUrl">,
  request: Pick<GraphRequest, "path" | "query">,
  found: readonly Found[],
  present: (one: Found) => Shown,
) {
  const size = pageSize(request.query, usualPage, longestPage);
  const skipped = Math.max(0, Number(request.query.get("$skip")) || 0);
  // What is expanded comes besides what is selected.
  const names = selected(request.query.get("$select"))?.concat(
    ...expanded(request.query.get("$expand")).keys(),
  );
  const next = new URLSearchParams(request.query);
  next.set("$skip", String(skipped + size));
  return {
    ...(request.query.get("$count") === "true" && { "@odata.count": found.length }),
    ...(found.length > skipped + size && {
      "@odata.nextLink": `${context.baseUrl()}/v1.0${request.path}?${next}`,
    }),
    value: found.slice(skipped, skipped + size).map((one) => pick(present(one), names)),
  };
}
