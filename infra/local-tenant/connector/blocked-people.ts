import type { TenantContext } from "../context.ts";
import { row, run, transaction } from "../store/sql.ts";

type Storage = Pick<TenantContext, "db">;

export function createBlockedTable({ db }: Storage): void {
  db.exec("create table if not exists bot_blocked (user_id text primary key)");
}

export const hasBlockedBot = ({ db }: Storage, userId: string) =>
  !!row(db, "select 1 from bot_blocked where user_id = ?", [userId]);

/** People block a bot in Teams, and may think better of it. */
export function setBlocked({ db }: Storage, userIds: readonly string[], blocked: boolean): void {
  transaction(db, () => {
    for (const id of userIds)
      run(
        db,
        blocked
          ? "insert or ignore into bot_blocked (user_id) values (?)"
          : "delete from bot_blocked where user_id = ?",
        [id],
      );
  });
}
