import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { latestChange } from "../../store/change-sequence.ts";
import { badRequest, GraphError } from "../graph-error.ts";
import { linkTo } from "../links.ts";
import { fromToken, toToken } from "../odata/opaque-token.ts";
import type { GraphRequest } from "../router.ts";

const tokenSchema = z.object({
  /** What the token is for, e.g. a list's id: no other collection takes it. */
  of: z.string(),
  /** Everything changed up to here has been told. */
  since: z.number(),
  /** While everything is enumerated for the first time: deletions up to here concern nobody. */
  enumeratingFrom: z.number().optional(),
  /** The query it was first asked with, which the token carries on. */
  query: z.string(),
  issued: z.number(),
});
export type DeltaToken = z.infer<typeof tokenSchema>;

// SharePoint keeps its change log for 60 days.
const longestAgeMs = 60 * 24 * 60 * 60 * 1000;

export interface DeltaStart {
  readonly token: DeltaToken;
  /** `token=latest`: nothing now, changes from here on. */
  readonly onlyFromNow: boolean;
  /** The query options in force. */
  readonly query: URLSearchParams;
}

/** Where a delta call starts: at the beginning, at its token, or now. A token too old is refused with 410. */
export function deltaStart(context: TenantContext, request: GraphRequest, of: string): DeltaStart {
  const text =
    request.params.token ??
    request.query.get("token") ??
    request.query.get("$deltatoken") ??
    request.query.get("$skiptoken");
  const now = context.now().getTime();
  if (text === null || text === "" || text === "latest") {
    const latest = latestChange(context.db);
    const query = ownOptions(request.query);
    const from = text === "latest" ? { since: latest } : { since: 0, enumeratingFrom: latest };
    return {
      token: { of, ...from, query, issued: now },
      onlyFromNow: text === "latest",
      query: new URLSearchParams(query),
    };
  }
  const token = fromToken(text, tokenSchema);
  if (token.of !== of) throw badRequest("The token is not valid for this resource.");
  if (now - token.issued > longestAgeMs)
    throw new GraphError(
      410,
      "resyncChangesApplyDifferences",
      "Resync required. Replace any local items with the server's version.",
      {
        headers: { Location: deltaLink(context, request, token.query) },
      },
    );
  return { token, onlyFromNow: false, query: new URLSearchParams(token.query) };
}

/** The link that carries a token on; without one, the link that starts again. */
export function deltaLink(
  context: TenantContext,
  request: GraphRequest,
  query: string,
  token?: DeltaToken,
): string {
  const path = request.path.replace(/\([^/]*\)$/, "");
  if (!token) return linkTo(context, { path, query: new URLSearchParams(query) }, {});
  return linkTo(context, { path, query: new URLSearchParams() }, { token: toToken(token) });
}

function ownOptions(query: URLSearchParams): string {
  const own = new URLSearchParams(query);
  for (const name of ["token", "$deltatoken", "$skiptoken"]) own.delete(name);
  return own.toString();
}
