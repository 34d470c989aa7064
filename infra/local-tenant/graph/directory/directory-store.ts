import type { Group, User } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { nextChange } from "../../store/change-sequence.ts";
import { row, run, transaction } from "../../store/sql.ts";

export type DirectoryKind = "user" | "group";

export interface DirectoryRow {
  readonly id: string;
  /** The object as Graph shows it whole. */
  readonly json: string;
  readonly changed: number;
  readonly deleted: number;
}

/** Puts a user or group in the directory, or replaces it. */
export function saveDirectoryObject(
  context: TenantContext,
  kind: DirectoryKind,
  object: (User | Group) & { id: string },
): void {
  const { db } = context;
  const isNew = !row(db, "select 1 from directory_objects where id = ?", [object.id]);
  transaction(db, () => {
    run(db, "delete from directory_removed where id = ?", [object.id]);
    run(
      db,
      `insert into directory_objects (id, kind, json, changed) values (?, ?, ?, ?)
       on conflict (id) do update set json = excluded.json, changed = excluded.changed`,
      [object.id, kind, JSON.stringify(object), nextChange(db)],
    );
  });
  context.changes.announce({ resource: `${kind}s/${object.id}`, changeType: isNew ? "created" : "updated" });
}

/** Takes it out, with its memberships, and leaves a mark that delta can tell of. */
export function removeDirectoryObject(context: TenantContext, kind: DirectoryKind, id: string): void {
  const { db } = context;
  transaction(db, () => {
    const change = nextChange(db);
    run(db, "delete from directory_objects where id = ?", [id]);
    run(db, "insert or replace into directory_removed (id, kind, changed) values (?, ?, ?)", [
      id,
      kind,
      change,
    ]);
    run(db, "delete from directory_member where group_id = ?", [id]);
    run(db, "update directory_member set removed = 1, changed = ? where user_id = ? and removed = 0", [
      change,
      id,
    ]);
  });
  context.changes.announce({ resource: `${kind}s/${id}`, changeType: "deleted" });
}

/** By object id; a user also by user principal name, as in Graph's addresses. */
export function findDirectoryObject(
  { db }: TenantContext,
  kind: "user",
  id: string,
): (User & { id: string }) | undefined;
export function findDirectoryObject(
  { db }: TenantContext,
  kind: "group",
  id: string,
): (Group & { id: string }) | undefined;
export function findDirectoryObject({ db }: TenantContext, kind: DirectoryKind, id: string) {
  const byId = row<DirectoryRow>(db, "select json from directory_objects where id = ? and kind = ?", [
    id,
    kind,
  ]);
  const found =
    byId ??
    (kind === "user"
      ? row<DirectoryRow>(
          db,
          "select json from directory_objects where lower(json_extract(json, '$.userPrincipalName')) = ?",
          [id.toLowerCase()],
        )
      : undefined);
  return found && JSON.parse(found.json);
}
