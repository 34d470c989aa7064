import type { TenantContext } from "../../context.ts";
import { linkTo } from "../links.ts";
import type { GraphRequest } from "../router.ts";

/** No size is documented: small enough that whoever reads one page only is found out. */
const pageSize = 20;

/** One page, and the way to the next, as the service gives it: a token that says nothing to the caller. */
export function pageOf<Found, Shown>(
  context: TenantContext,
  request: Pick<GraphRequest, "path" | "query">,
  found: readonly Found[],
  present: (one: Found) => Shown,
): { value: Shown[]; "@odata.nextLink"?: string } {
  const token = Buffer.from(request.query.get("$skiptoken") ?? "", "base64url").toString();
  const skipped = Number(token) || 0;
  const after = Buffer.from(String(skipped + pageSize)).toString("base64url");
  return {
    value: found.slice(skipped, skipped + pageSize).map(present),
    ...(found.length > skipped + pageSize && {
      "@odata.nextLink": linkTo(context, request, { $skiptoken: after }),
    }),
  };
}
