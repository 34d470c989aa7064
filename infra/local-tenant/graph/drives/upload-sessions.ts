import type { UploadSession } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { badRequest } from "../graph-error.ts";
import { identitySetOf } from "../identity-set.ts";
import { refuseUnlessMatching } from "../if-match.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRouter } from "../router.ts";
import { drivePermissions, fileTargetFor, refuseFolder } from "./drive-access.ts";
import { driveItemCtag, driveItemEtag } from "./drive-item-row.ts";
import { checkedFileName } from "./file-name.ts";
import { onDriveItem } from "./item-addresses.ts";
import { openUploadSession, type UploadSessionRow } from "./upload-session-store.ts";
import { fileAt } from "./write-file.ts";

const sessionSchema = z
  .object({
    item: z
      .object({
        name: z.string().optional(),
        "@microsoft.graph.conflictBehavior": z.enum(["fail", "replace", "rename"]).optional(),
      })
      .loose()
      .prefault({}),
    deferCommit: z.boolean().default(false),
  })
  .prefault({});

/** Opens an upload in ranges: the answer's address takes them without a token. */
export function registerUploadSessions(router: GraphRouter, context: TenantContext): void {
  onDriveItem(router, "POST", "/createUploadSession", drivePermissions("write"), (request) => {
    const target = fileTargetFor(context, request);
    const { item, deferCommit } = parsedBody(sessionSchema, request.body);
    if (target.name !== undefined) checkedFileName(target.name);
    if (item.name !== undefined && item.name !== target.name)
      throw badRequest("The name of the item does not match the name in the address.");
    const existing = fileAt(context, target);
    if (existing) refuseFolder(existing);
    refuseUnlessMatching(request, ...(existing ? [driveItemEtag(existing), driveItemCtag(existing)] : []));
    const session = openUploadSession(context, target, {
      conflict: item["@microsoft.graph.conflictBehavior"] ?? "fail",
      deferred: deferCommit,
      by: identitySetOf(context, request.caller),
    });
    return { status: 200, body: { uploadUrl: uploadAddress(context, session), ...toUploadStatus(session) } };
  });
}

export const toUploadStatus = (session: UploadSessionRow): UploadSession => ({
  expirationDateTime: session.expires,
  nextExpectedRanges: session.received === session.total ? [] : [`${session.received}-`],
});

const uploadAddress = (context: TenantContext, session: UploadSessionRow) =>
  `${context.baseUrl()}/_api/v2.0/uploads/${session.id}`;
