import { randomBytes } from "node:crypto";
import type { Permission } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { row, run } from "../../store/sql.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRouter } from "../router.ts";
import { driveItemFor, drivePermissions } from "./drive-access.ts";
import { siteOfDrive } from "./drive-store.ts";
import { onDriveItem } from "./item-addresses.ts";

const linkSchema = z.object({
  type: z.enum(["view", "edit", "embed"]),
  scope: z.enum(["anonymous", "organization", "users"]).default("organization"),
});

interface LinkRow {
  readonly id: string;
  readonly type: string;
  readonly scope: string;
  readonly web_url: string;
}

/** Sharing links. Asking again for the same kind of link gives the one that is there, with 200 instead of 201. */
export function registerSharing(router: GraphRouter, context: TenantContext): void {
  onDriveItem(router, "POST", "/createLink", drivePermissions("write"), (request) => {
    const { drive, item } = driveItemFor(context, request, "write");
    const { type, scope } = parsedBody(linkSchema, request.body);
    const existing = row<LinkRow>(
      context.db,
      "select * from sharing_link where item_id = ? and type = ? and scope = ?",
      [item.id, type, scope],
    );
    if (existing) return { status: 200, body: toPermission(existing) };
    const { hostname } = siteOfDrive(context, drive);
    const link: LinkRow = {
      id: randomBytes(16).toString("base64url"),
      type,
      scope,
      web_url: `https://${hostname}/:${item.folder ? "f" : "b"}:/s/${randomBytes(18).toString("base64url")}`,
    };
    run(
      context.db,
      "insert into sharing_link (id, drive_id, item_id, type, scope, web_url) values (?, ?, ?, ?, ?, ?)",
      [link.id, drive.id, item.id, link.type, link.scope, link.web_url],
    );
    return { status: 201, body: toPermission(link) };
  });
}

const toPermission = ({ id, type, scope, web_url }: LinkRow): Permission => ({
  id,
  roles: [type === "edit" ? "write" : "read"],
  link: { type, scope, webUrl: web_url, preventsDownload: false },
});
