import type { TenantContext } from "../../context.ts";
import { findDrive } from "../drives/drive-store.ts";
import { notFound } from "../graph-error.ts";
import { findList } from "../lists/list-store.ts";
import type { Caller } from "../router.ts";
import { refuseUnlessAllowed } from "../sites/site-access.ts";
import { findSite } from "../sites/site-store.ts";

/**
 * Refuses whoever may not watch a list or a drive. SharePoint asks for the right to edit the list ("Create a new
 * subscription", SharePoint webhooks), which under `Sites.Selected` is the role `write` on its site.
 */
export function refuseUnlessWatchable(context: TenantContext, caller: Caller, resource: string): void {
  const [, siteId, listId] = /^sites\/([^/]+)\/lists\/([^/]+)$/i.exec(resource) ?? [];
  const [, driveId] = /^drives\/([^/]+)\/root$/i.exec(resource) ?? [];
  if (siteId !== undefined && listId !== undefined) {
    const site = findSite(context, siteId);
    if (!site || !findList(context, site.id, listId)) throw notFound(`List '${listId}'`);
    refuseUnlessAllowed(context, caller, site.id, "write");
  }
  if (driveId === undefined) return;
  const drive = findDrive(context, driveId);
  if (!drive) throw notFound(`Drive '${driveId}'`);
  if (!caller.roles.includes("Files.ReadWrite.All"))
    refuseUnlessAllowed(context, caller, drive.site_id, "write");
}
