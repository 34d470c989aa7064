import type { TenantContext } from "../../context.ts";
import { nextChange } from "../../store/change-sequence.ts";
import { row, rows, run, transaction } from "../../store/sql.ts";
import { directoryBadRequest, noSuchResource } from "./directory-errors.ts";
import { findDirectoryObject } from "./directory-store.ts";

/** Adds the person whom an address such as `…/directoryObjects/{id}` names. Twice is refused, as in the service. */
export function addMember(context: TenantContext, groupId: string, address: string): void {
  const { db } = context;
  const userId = address.split("/").at(-1) ?? "";
  if (!findDirectoryObject(context, "user", userId)) throw noSuchResource(userId);
  if (
    row(db, "select 1 from directory_member where group_id = ? and user_id = ? and removed = 0", [
      groupId,
      userId,
    ])
  )
    throw directoryBadRequest(
      "One or more added object references already exist for the following modified properties: 'members'.",
    );
  transaction(db, () => {
    const change = touchGroup(context, groupId);
    run(
      db,
      "insert or replace into directory_member (group_id, user_id, changed, removed) values (?, ?, ?, 0)",
      [groupId, userId, change],
    );
  });
  context.changes.announce({ resource: `groups/${groupId}`, changeType: "updated" });
}

export function removeMember(context: TenantContext, groupId: string, userId: string): void {
  const { db } = context;
  transaction(db, () => {
    const change = touchGroup(context, groupId);
    const removed = run(
      db,
      "update directory_member set removed = 1, changed = ? where group_id = ? and user_id = ? and removed = 0",
      [change, groupId, userId],
    );
    if (removed === 0) throw noSuchResource(userId);
  });
  context.changes.announce({ resource: `groups/${groupId}`, changeType: "updated" });
}

/** `members@delta`: who came and who went after a position; everyone at position 0. */
export function memberChangesSince({ db }: TenantContext, groupId: string, position: number): object[] {
  return rows<{ user_id: string; removed: number }>(
    db,
    "select user_id, removed from directory_member where group_id = ? and changed > ? order by changed",
    [groupId, position],
  )
    .filter(({ removed }) => position > 0 || !removed)
    .map(({ user_id, removed }) => ({
      "@odata.type": "#microsoft.graph.user",
      id: user_id,
      ...(removed ? { "@removed": { reason: "deleted" } } : {}),
    }));
}

/** A change of members is a change of the group. */
function touchGroup({ db }: TenantContext, groupId: string): number {
  const change = nextChange(db);
  run(db, "update directory_objects set changed = ? where id = ?", [change, groupId]);
  return change;
}
