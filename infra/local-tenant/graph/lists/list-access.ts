import type { TenantContext } from "../../context.ts";
import { notFound } from "../graph-error.ts";
import type { GraphRequest } from "../router.ts";
import { type SiteUse, siteFor } from "../sites/site-access.ts";
import type { SiteRow } from "../sites/site-store.ts";
import { findList, type ListRow } from "./list-store.ts";

/** The list of the call with its site, or a refusal. */
export function listFor(
  context: TenantContext,
  request: GraphRequest,
  use: SiteUse,
): { site: SiteRow; list: ListRow } {
  const site = siteFor(context, request, use);
  const { listId = "" } = request.params;
  const list = findList(context, site.id, listId);
  if (!list) throw notFound(`List '${listId}'`);
  return { site, list };
}

/** As a subscription names it. */
export const listResource = (site: SiteRow, list: ListRow) => `sites/${site.id}/lists/${list.id}`;
