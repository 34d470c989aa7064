import type { Channel, Team } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { row, rows, run, transaction } from "../../store/sql.ts";

type Storage = Pick<TenantContext, "db" | "now">;

export interface StoredTeam extends Team {
  readonly id: string;
  readonly displayName: string;
}

export interface StoredChannel extends Channel {
  readonly id: string;
  readonly teamId: string;
  readonly displayName: string;
}

export interface TeamPlan {
  readonly id: string;
  readonly displayName: string;
  readonly description?: string | undefined;
  readonly channels: readonly { readonly id: string; readonly displayName: string }[];
}

interface TeamRow {
  readonly id: string;
  readonly display_name: string;
  readonly description: string | null;
  readonly created_at: string;
}

interface ChannelRow extends TeamRow {
  readonly team_id: string;
}

export function createTeamTables({ db }: Pick<Storage, "db">): void {
  db.exec(
    `create table if not exists team (
       id text primary key, display_name text not null, description text, created_at text not null);
     create table if not exists channel (
       sequence integer primary key autoincrement, id text not null unique, team_id text not null,
       display_name text not null collate nocase, description text, created_at text not null);
     create unique index if not exists channel_name on channel (team_id, display_name)`,
  );
}

/** Makes the team and its channels, or brings their names up to date. The first channel is the primary one. */
export function keepTeam(context: Storage, plan: TeamPlan): void {
  const createdAt = context.now().toISOString();
  transaction(context.db, () => {
    run(
      context.db,
      `insert into team (id, display_name, description, created_at) values (?, ?, ?, ?)
       on conflict (id) do update set display_name = excluded.display_name, description = excluded.description`,
      [plan.id, plan.displayName, plan.description ?? null, createdAt],
    );
    for (const { id, displayName } of plan.channels)
      run(
        context.db,
        `insert into channel (id, team_id, display_name, created_at) values (?, ?, ?, ?)
         on conflict (id) do update set display_name = excluded.display_name`,
        [id, plan.id, displayName, createdAt],
      );
  });
}

export function addChannel({ db }: Pick<Storage, "db">, channel: StoredChannel): void {
  run(db, "insert into channel (id, team_id, display_name, description, created_at) values (?, ?, ?, ?, ?)", [
    channel.id,
    channel.teamId,
    channel.displayName,
    channel.description ?? null,
    channel.createdDateTime ?? "",
  ]);
}

export function findTeam({ db }: Pick<Storage, "db">, id: string): StoredTeam | undefined {
  const found = row<TeamRow>(db, "select id, display_name, description, created_at from team where id = ?", [
    id,
  ]);
  return found && toTeam(found);
}

/** By its own id, or by that of its primary channel, which is how the Bot Connector names a team. */
export function findTeamByThread(context: Pick<Storage, "db">, id: string): StoredTeam | undefined {
  const channel = findChannel(context, id);
  return findTeam(context, channel?.teamId ?? id);
}

export function channelsOf({ db }: Pick<Storage, "db">, teamId: string): StoredChannel[] {
  return rows<ChannelRow>(
    db,
    "select id, team_id, display_name, description, created_at from channel where team_id = ? order by sequence",
    [teamId],
  ).map(toChannel);
}

export function findChannel({ db }: Pick<Storage, "db">, id: string): StoredChannel | undefined {
  const found = row<ChannelRow>(
    db,
    "select id, team_id, display_name, description, created_at from channel where id = ?",
    [id],
  );
  return found && toChannel(found);
}

const toTeam = ({ id, display_name, description, created_at }: TeamRow): StoredTeam => ({
  id,
  displayName: display_name,
  description,
  createdDateTime: created_at,
});

const toChannel = (channel: ChannelRow): StoredChannel => ({ ...toTeam(channel), teamId: channel.team_id });
