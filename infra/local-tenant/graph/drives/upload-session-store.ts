import { randomBytes, randomUUID } from "node:crypto";
import type { IdentitySet } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { row, run } from "../../store/sql.ts";
import type { FileTarget } from "./drive-access.ts";
import type { ConflictBehaviour } from "./drive-item-store.ts";

export interface UploadSessionRow {
  readonly id: string;
  readonly drive_id: string;
  readonly start_id: string;
  /** JSON array: the folders and the file's name below the start; empty when the start is the file. */
  readonly names: string;
  readonly conflict: ConflictBehaviour;
  readonly content_id: string;
  /** Bytes in all; unknown until the first range says so. */
  readonly total: number | null;
  readonly received: number;
  /** The file appears only when the client says so with an empty POST. */
  readonly deferred: number;
  readonly expires: string;
  readonly created_by: string;
}

// Sessions of SharePoint live for a few days; each range received renews them.
const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

export function openUploadSession(
  context: TenantContext,
  target: FileTarget,
  wanted: { readonly conflict: ConflictBehaviour; readonly deferred: boolean; readonly by: IdentitySet },
): UploadSessionRow {
  const session = row<UploadSessionRow>(
    context.db,
    `insert into upload_session (id, drive_id, start_id, names, conflict, content_id, total, received, deferred, expires, created_by)
     values (?, ?, ?, ?, ?, ?, null, 0, ?, ?, ?) returning *`,
    [
      randomBytes(24).toString("base64url"),
      target.drive.id,
      target.start.id,
      JSON.stringify([...target.folders, ...(target.name === undefined ? [] : [target.name])]),
      wanted.conflict,
      randomUUID(),
      wanted.deferred ? 1 : 0,
      expiry(context),
      JSON.stringify(wanted.by),
    ],
  );
  if (!session) throw new Error("A new upload session was not returned");
  return session;
}

export function findUploadSession(context: TenantContext, id: string): UploadSessionRow | undefined {
  return row<UploadSessionRow>(context.db, "select * from upload_session where id = ? and expires > ?", [
    id,
    context.now().toISOString(),
  ]);
}

export function recordRange(
  context: TenantContext,
  session: UploadSessionRow,
  received: number,
  total: number,
): UploadSessionRow {
  const changed = row<UploadSessionRow>(
    context.db,
    "update upload_session set received = ?, total = ?, expires = ? where id = ? returning *",
    [received, total, expiry(context), session.id],
  );
  if (!changed) throw new Error(`Upload session ${session.id} is gone`);
  return changed;
}

export const closeUploadSession = ({ db }: TenantContext, id: string) =>
  run(db, "delete from upload_session where id = ?", [id]);

const expiry = (context: TenantContext) => new Date(context.now().getTime() + lifetimeMs).toISOString();
