import type { TenantContext } from "../../context.ts";
import { rows, run } from "../../store/sql.ts";

type Storage = Pick<TenantContext, "db" | "now">;

/** What Teams shows in somebody's activity feed. */
export interface FeedEntry {
  readonly userId: string;
  /** A later notification of the same chain takes the earlier one's place. */
  readonly chainId: number | undefined;
  readonly activityType: string;
  readonly text: string;
  readonly topic: { readonly source: string; readonly value: string; readonly webUrl?: string | undefined };
  readonly templateParameters: Readonly<Record<string, string>>;
  readonly sentTimes: number;
  readonly sentAt: string;
}

interface FeedRow {
  readonly user_id: string;
  readonly chain_id: number | null;
  readonly content: string;
  readonly sent_times: number;
  readonly sent_at: string;
}

export function createFeedTables({ db }: Pick<Storage, "db">): void {
  db.exec(
    `create table if not exists activity_feed (
       sequence integer primary key autoincrement, user_id text not null, chain_id integer,
       content text not null, sent_times integer not null default 1, sent_at text not null);
     create unique index if not exists activity_feed_chain on activity_feed (user_id, chain_id)
       where chain_id is not null`,
  );
}

export function addToFeed(
  { db, now }: Storage,
  { userId, chainId, ...content }: Omit<FeedEntry, "sentTimes" | "sentAt">,
): void {
  run(
    db,
    `insert into activity_feed (user_id, chain_id, content, sent_at) values (?, ?, ?, ?)
     on conflict (user_id, chain_id) where chain_id is not null do update set
       content = excluded.content, sent_at = excluded.sent_at, sent_times = sent_times + 1`,
    [userId, chainId ?? null, JSON.stringify(content), now().toISOString()],
  );
}

/** Everybody's feed, newest first. */
export function feedEntries({ db }: Pick<Storage, "db">, limit: number): FeedEntry[] {
  return rows<FeedRow>(
    db,
    "select user_id, chain_id, content, sent_times, sent_at from activity_feed order by sent_at desc, sequence desc limit ?",
    [limit],
  ).map((entry) => ({
    ...(JSON.parse(entry.content) as Pick<
      FeedEntry,
      "activityType" | "text" | "topic" | "templateParameters"
    >),
    userId: entry.user_id,
    chainId: entry.chain_id ?? undefined,
    sentTimes: entry.sent_times,
    sentAt: entry.sent_at,
  }));
}
