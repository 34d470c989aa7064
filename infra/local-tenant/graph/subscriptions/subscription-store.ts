import type { Subscription } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { row, rows, run } from "../../store/sql.ts";

type Storage = Pick<TenantContext, "db" | "now">;

export type StoredSubscription = Subscription &
  Required<{ [Name in "id" | "resource" | "changeType" | "notificationUrl" | "expirationDateTime"]: string }>;

/** How its notifications fared. */
export interface DeliveryCounts {
  readonly delivered: number;
  readonly failed: number;
}

interface SubscriptionRow extends DeliveryCounts {
  readonly json: string;
}

export function createSubscriptionTable({ db }: Pick<Storage, "db">): void {
  db.exec(
    `create table if not exists subscription (
       id text primary key, expires_at text not null, json text not null,
       delivered integer not null default 0, failed integer not null default 0)`,
  );
}

export function saveSubscription({ db }: Pick<Storage, "db">, subscription: StoredSubscription): void {
  run(
    db,
    `insert into subscription (id, expires_at, json) values (?, ?, ?)
     on conflict (id) do update set expires_at = excluded.expires_at, json = excluded.json`,
    [subscription.id, new Date(subscription.expirationDateTime).toISOString(), JSON.stringify(subscription)],
  );
}

/** Subscriptions that have not run out. */
export function liveSubscriptions({ db, now }: Storage): (StoredSubscription & DeliveryCounts)[] {
  return rows<SubscriptionRow>(
    db,
    "select json, delivered, failed from subscription where expires_at > ? order by rowid",
    [now().toISOString()],
  ).map(({ json, delivered, failed }) => ({
    ...(JSON.parse(json) as StoredSubscription),
    delivered,
    failed,
  }));
}

export function findSubscription({ db, now }: Storage, id: string): StoredSubscription | undefined {
  const found = row<SubscriptionRow>(db, "select json from subscription where id = ? and expires_at > ?", [
    id,
    now().toISOString(),
  ]);
  return found && (JSON.parse(found.json) as StoredSubscription);
}

export function deleteSubscription({ db }: Pick<Storage, "db">, id: string): void {
  run(db, "delete from subscription where id = ?", [id]);
}

export function countDelivery({ db }: Pick<Storage, "db">, id: string, outcome: keyof DeliveryCounts): void {
  run(db, `update subscription set ${outcome} = ${outcome} + 1 where id = ?`, [id]);
}
