import { randomUUID } from "node:crypto";
import type { Message, Recipient } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { row, rows, run } from "../../store/sql.ts";

type Storage = Pick<TenantContext, "db" | "now">;

export interface SentMail {
  readonly id: string;
  readonly fromUserId: string;
  readonly sentAt: string;
  readonly message: Message;
}

interface MailRow {
  readonly id: string;
  readonly user_id: string;
  readonly sent_at: string;
  readonly message: string;
}

export function createMailTable({ db }: Pick<Storage, "db">): void {
  db.exec(
    `create table if not exists sent_mail (
       sequence integer primary key autoincrement, id text not null, user_id text not null,
       sent_at text not null, message text not null)`,
  );
}

export function keepSentMail({ db, now }: Storage, fromUserId: string, message: Message): void {
  run(db, "insert into sent_mail (id, user_id, sent_at, message) values (?, ?, ?, ?)", [
    randomUUID(),
    fromUserId,
    now().toISOString(),
    JSON.stringify(message),
  ]);
}

/** What was sent, newest first. */
export function sentMails({ db }: Pick<Storage, "db">, limit: number): SentMail[] {
  return rows<MailRow>(
    db,
    "select id, user_id, sent_at, message from sent_mail order by sequence desc limit ?",
    [limit],
  ).map((mail) => ({
    id: mail.id,
    fromUserId: mail.user_id,
    sentAt: mail.sent_at,
    message: JSON.parse(mail.message) as Message,
  }));
}

export const sentMailCount = ({ db }: Pick<Storage, "db">) =>
  row<{ n: number }>(db, "select count(*) as n from sent_mail")?.n ?? 0;

export const addressesOf = (recipients: Recipient[] | null | undefined) =>
  (recipients ?? []).flatMap(({ emailAddress }) => emailAddress?.address ?? []);
