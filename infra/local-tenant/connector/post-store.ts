import type { TenantContext } from "../context.ts";
import { row, rows, run, transaction } from "../store/sql.ts";
import type { Activity } from "./activity.ts";

type Storage = Pick<TenantContext, "db" | "now">;

/** Something the bot said in a channel or a personal chat. */
export interface Post {
  readonly activityId: string;
  /** Of the thread, without `;messageid=`. */
  readonly conversationId: string;
  /** The first message of the thread; its own id if it began one. */
  readonly rootId: string;
  readonly activity: Activity;
  readonly postedAt: string;
  readonly updatedAt: string | undefined;
  readonly deletedAt: string | undefined;
  readonly updatedTimes: number;
}

interface PostRow {
  readonly activity_id: string;
  readonly conversation_id: string;
  readonly root_id: string;
  readonly activity: string;
  readonly posted_at: string;
  readonly updated_at: string | null;
  readonly deleted_at: string | null;
  readonly updated_times: number;
}

const columns =
  "select activity_id, conversation_id, root_id, activity, posted_at, updated_at, deleted_at, updated_times from post";

export function createPostTable({ db }: Pick<Storage, "db">): void {
  db.exec(
    `create table if not exists post (
       activity_id text primary key, conversation_id text not null, root_id text not null, activity text not null,
       posted_at text not null, updated_at text, deleted_at text, updated_times integer not null default 0);
     create index if not exists post_conversation on post (conversation_id, activity_id);
     create index if not exists post_root on post (root_id)`,
  );
}

/** Keeps what was said. Teams numbers messages by the millisecond they were sent in, each one once. */
export function addPost(
  { db, now }: Storage,
  {
    conversationId,
    rootId,
    activity,
  }: { conversationId: string; rootId: string | undefined; activity: Activity },
): string {
  return transaction(db, () => {
    const latest = row<{ latest: string | null }>(db, "select max(activity_id) as latest from post")?.latest;
    const activityId = String(Math.max(now().getTime(), Number(latest ?? 0) + 1));
    run(
      db,
      "insert into post (activity_id, conversation_id, root_id, activity, posted_at) values (?, ?, ?, ?, ?)",
      [activityId, conversationId, rootId ?? activityId, JSON.stringify(activity), now().toISOString()],
    );
    return activityId;
  });
}

export function replacePost({ db, now }: Storage, activityId: string, activity: Activity): void {
  run(
    db,
    "update post set activity = ?, updated_at = ?, updated_times = updated_times + 1 where activity_id = ?",
    [JSON.stringify(activity), now().toISOString(), activityId],
  );
}

export function deletePost({ db, now }: Storage, activityId: string): void {
  run(db, "update post set deleted_at = ? where activity_id = ?", [now().toISOString(), activityId]);
}

export function findPost(
  { db }: Pick<Storage, "db">,
  conversationId: string,
  activityId: string,
): Post | undefined {
  const found = row<PostRow>(
    db,
    `${columns} where activity_id = ? and conversation_id = ? and deleted_at is null`,
    [activityId, conversationId],
  );
  return found && toPost(found);
}

/** Whether a thread was begun there; it outlives its first message. */
export const isThread = ({ db }: Pick<Storage, "db">, conversationId: string, rootId: string) =>
  !!row(db, "select 1 from post where activity_id = ? and conversation_id = ?", [rootId, conversationId]);

/** First messages of a channel's threads that came before one, newest first. */
export function threadsOf(
  { db }: Pick<Storage, "db">,
  conversationId: string,
  page: { readonly before: string | undefined; readonly limit: number },
): Post[] {
  return rows<PostRow>(
    db,
    `${columns} where conversation_id = ?1 and root_id = activity_id and (?2 is null or activity_id < ?2)
     order by activity_id desc limit ?3`,
    [conversationId, page.before ?? null, page.limit],
  ).map(toPost);
}

/** Answers in a thread that came before one, newest first. */
export function repliesTo(
  { db }: Pick<Storage, "db">,
  rootId: string,
  page: { readonly before: string | undefined; readonly limit: number },
): Post[] {
  return rows<PostRow>(
    db,
    `${columns} where root_id = ?1 and activity_id <> ?1 and (?2 is null or activity_id < ?2)
     order by activity_id desc limit ?3`,
    [rootId, page.before ?? null, page.limit],
  ).map(toPost);
}

/** Everything said that still stands, newest first. */
export function recentPosts({ db }: Pick<Storage, "db">, limit: number): Post[] {
  return rows<PostRow>(db, `${columns} where deleted_at is null order by activity_id desc limit ?`, [
    limit,
  ]).map(toPost);
}

function toPost(post: PostRow): Post {
  return {
    activityId: post.activity_id,
    conversationId: post.conversation_id,
    rootId: post.root_id,
    activity: JSON.parse(post.activity) as Activity,
    postedAt: post.posted_at,
    updatedAt: post.updated_at ?? undefined,
    deletedAt: post.deleted_at ?? undefined,
    updatedTimes: post.updated_times,
  };
}
