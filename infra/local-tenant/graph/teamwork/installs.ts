import type { TenantContext } from "../../context.ts";
import { row, run, transaction } from "../../store/sql.ts";

type Storage = Pick<TenantContext, "db">;

/** People without the app. Everybody else has it, as when an administrator installs it for all. */
export function createInstallTable({ db }: Storage): void {
  db.exec("create table if not exists app_removed (user_id text primary key)");
}

export const hasApp = ({ db }: Storage, userId: string) =>
  !row(db, "select 1 from app_removed where user_id = ?", [userId]);

export function setInstalled({ db }: Storage, userIds: readonly string[], installed: boolean): void {
  transaction(db, () => {
    for (const id of userIds)
      run(
        db,
        installed
          ? "delete from app_removed where user_id = ?"
          : "insert or ignore into app_removed (user_id) values (?)",
        [id],
      );
  });
}
