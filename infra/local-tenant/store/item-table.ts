import type Database from "libsql";
import { forgetStatements } from "./sql.ts";

/** One table per list: an index belongs to its list's column, and deleting a list drops all it held. */
export const itemTable = (listNumber: number) => `list_item_${listNumber}`;

export interface ItemRow {
  readonly id: number;
  readonly guid: string;
  /** JSON object of column values; empty ones are left out. */
  readonly fields: string;
  readonly version: number;
  readonly created: string;
  readonly modified: string;
  readonly created_by: string;
  readonly modified_by: string;
  readonly changed: number;
  readonly deleted: number;
}

export function createItemTable(db: Database.Database, listNumber: number): void {
  const table = itemTable(listNumber);
  db.exec(`create table ${table} (
    id integer primary key autoincrement, guid text not null, fields text not null, version integer not null,
    created text not null, modified text not null, created_by text not null, modified_by text not null,
    changed integer not null, deleted integer not null default 0)`);
  db.exec(`create index ${table}_changed on ${table} (changed)`);
}

export function dropItemTable(db: Database.Database, listNumber: number): void {
  forgetStatements(db);
  db.exec(`drop table ${itemTable(listNumber)}`);
}

/** Column names are checked when a column is made, so that they can stand in SQL. */
export const columnNamePattern = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/** SharePoint compares text without regard to case. */
export function fieldSql(name: string, isText: boolean): string {
  if (!columnNamePattern.test(name)) throw new Error(`'${name}' cannot stand in SQL`);
  return `json_extract(fields, '$.${name}')${isText ? " collate nocase" : ""}`;
}

export function indexField(db: Database.Database, listNumber: number, name: string, isText: boolean): void {
  const table = itemTable(listNumber);
  db.exec(`create index if not exists ${table}_field_${name} on ${table} (${fieldSql(name, isText)}, id)`);
}

export function unindexField(db: Database.Database, listNumber: number, name: string): void {
  forgetStatements(db);
  db.exec(`drop index if exists ${itemTable(listNumber)}_field_${name}`);
}
