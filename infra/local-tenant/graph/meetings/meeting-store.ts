import { randomUUID } from "node:crypto";
import type { OnlineMeeting } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { row, run } from "../../store/sql.ts";

type Storage = Pick<TenantContext, "db">;

export type StoredMeeting = OnlineMeeting & { readonly id: string; readonly joinWebUrl: string };

interface MeetingRow {
  readonly json: string;
}

export function createMeetingTable({ db }: Storage): void {
  db.exec(
    `create table if not exists online_meeting (
       id text primary key, organiser_id text not null, join_web_url text not null unique,
       external_id text, json text not null);
     create unique index if not exists online_meeting_external on online_meeting (organiser_id, external_id)
       where external_id is not null`,
  );
}

/** A new meeting of this organiser, with the address at which people join it. */
export function addMeeting(
  context: Pick<TenantContext, "db" | "now" | "baseUrl" | "tenantId">,
  organiserId: string,
  meeting: OnlineMeeting,
): StoredMeeting {
  const threadId = `19:meeting_${Buffer.from(randomUUID()).toString("base64url")}@thread.v2`;
  const joinContext = JSON.stringify({ Tid: context.tenantId, Oid: organiserId });
  const stored: StoredMeeting = {
    ...meeting,
    id: Buffer.from(`1*${organiserId}*0**${threadId}`).toString("base64url"),
    creationDateTime: context.now().toISOString(),
    joinWebUrl: `${context.baseUrl()}/l/meetup-join/${encodeURIComponent(threadId)}/0?context=${encodeURIComponent(joinContext)}`,
    chatInfo: { threadId, messageId: "0", replyChainMessageId: null },
  };
  run(
    context.db,
    "insert into online_meeting (id, organiser_id, join_web_url, external_id, json) values (?, ?, ?, ?, ?)",
    [stored.id, organiserId, stored.joinWebUrl, meeting.externalId ?? null, JSON.stringify(stored)],
  );
  return stored;
}

const toMeeting = (found: MeetingRow | undefined) => found && (JSON.parse(found.json) as StoredMeeting);

export const findMeeting = ({ db }: Storage, organiserId: string, id: string) =>
  toMeeting(
    row<MeetingRow>(db, "select json from online_meeting where organiser_id = ? and id = ?", [
      organiserId,
      id,
    ]),
  );

export const findMeetingByAddress = ({ db }: Storage, joinWebUrl: string) =>
  toMeeting(row<MeetingRow>(db, "select json from online_meeting where join_web_url = ?", [joinWebUrl]));

/** By what follows the server in the join address: the server's port may be another since. */
export const findMeetingByPath = ({ db }: Storage, path: string) =>
  toMeeting(
    row<MeetingRow>(db, "select json from online_meeting where substr(join_web_url, -length(?1)) = ?1", [
      path,
    ]),
  );

export const findMeetingByExternalId = ({ db }: Storage, organiserId: string, externalId: string) =>
  toMeeting(
    row<MeetingRow>(db, "select json from online_meeting where organiser_id = ? and external_id = ?", [
      organiserId,
      externalId,
    ]),
  );

export function saveMeeting({ db }: Storage, meeting: StoredMeeting): void {
  run(db, "update online_meeting set json = ? where id = ?", [JSON.stringify(meeting), meeting.id]);
}

export function deleteMeeting({ db }: Storage, id: string): void {
  run(db, "delete from online_meeting where id = ?", [id]);
}
