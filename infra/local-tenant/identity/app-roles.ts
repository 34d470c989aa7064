import type { TenantContext } from "../context.ts";

type Storage = Pick<TenantContext, "db">;

export function createAppRoleTable({ db }: Storage): void {
  db.exec(
    "create table if not exists identity_app_roles (user_id text primary key, roles text not null default '[]')",
  );
}

/** The app roles that an administrator gave a person; they come as `roles` in that person's tokens. */
export function appRolesOf({ db }: Storage, userId: string): string[] {
  const row = db.prepare("select roles from identity_app_roles where user_id = ?").get(userId) as
    | { roles: string }
    | undefined;
  return row ? (JSON.parse(row.roles) as string[]) : [];
}

export function assignAppRoles({ db }: Storage, userId: string, roles: readonly string[]): void {
  db.prepare(
    `insert into identity_app_roles (user_id, roles) values (?, ?)
     on conflict (user_id) do update set roles = excluded.roles`,
  ).run(userId, JSON.stringify(roles));
}
