import type { TenantContext } from "../../context.ts";
import { rows } from "../../store/sql.ts";
import type { FeedEntry } from "./feed-store.ts";

/** One notification and the people in whose feeds it is. */
export interface FeedGroup extends Pick<FeedEntry, "activityType" | "text" | "sentAt"> {
  readonly peopleCount: number;
  /** Of the first people, by name. */
  readonly names: readonly string[];
}

interface GroupRow {
  readonly content: string;
  readonly people: number;
  readonly sent_at: string;
}

/** The latest notifications, each once however many people got it. */
export function feedGroups(
  { db }: Pick<TenantContext, "db">,
  limits: { readonly groups: number; readonly names: number },
): FeedGroup[] {
  return rows<GroupRow>(
    db,
    `select content, count(distinct user_id) as people, max(sent_at) as sent_at from activity_feed
     group by content order by max(sent_at) desc, max(sequence) desc limit ?`,
    [limits.groups],
  ).map(({ content, people, sent_at }) => {
    const { activityType, text } = JSON.parse(content) as Pick<FeedEntry, "activityType" | "text">;
    return {
      activityType,
      text,
      sentAt: sent_at,
      peopleCount: people,
      names: namesIn(db, content, limits.names),
    };
  });
}

function namesIn(db: TenantContext["db"], content: string, limit: number): string[] {
  return rows<{ name: string; times: number }>(
    db,
    `select coalesce(json_extract(d.json, '$.displayName'), f.user_id) as name, sum(f.sent_times) as times
     from activity_feed f left join directory_objects d on d.id = f.user_id where f.content = ?
     group by f.user_id order by name collate nocase limit ?`,
    [content, limit],
  ).map(({ name, times }) => (times > 1 ? `${name} (sent ${times} times)` : name));
}
