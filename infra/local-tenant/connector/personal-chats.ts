import { createHash } from "node:crypto";
import type { TenantContext } from "../context.ts";
import { row, run } from "../store/sql.ts";

type Storage = Pick<TenantContext, "db">;

export function createPersonalChatTable({ db }: Storage): void {
  db.exec("create table if not exists personal_chat (id text primary key, user_id text not null unique)");
}

/** The one chat between the bot and a person; made when first asked for, the same ever after. */
export function personalChatWith(context: Storage, userId: string): string {
  const existing = row<{ id: string }>(context.db, "select id from personal_chat where user_id = ?", [
    userId,
  ]);
  if (existing) return existing.id;
  const id = `a:1${createHash("sha256").update(userId).digest("base64url")}`;
  keepPersonalChat(context, id, userId);
  return id;
}

/** Gives a person's chat an id of somebody else's choosing, as a chat client that has its own needs. */
export function keepPersonalChat({ db }: Storage, id: string, userId: string): void {
  run(
    db,
    "insert into personal_chat (id, user_id) values (?, ?) on conflict (user_id) do update set id = excluded.id",
    [id, userId],
  );
}

export const personInChat = ({ db }: Storage, conversationId: string) =>
  row<{ user_id: string }>(db, "select user_id from personal_chat where id = ?", [conversationId])?.user_id;
