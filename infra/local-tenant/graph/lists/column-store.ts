import { randomUUID } from "node:crypto";
import type { ColumnDefinition } from "@microsoft/microsoft-graph-types";
import type Database from "libsql";
import { fieldSql, indexField, itemTable, unindexField } from "../../store/item-table.ts";
import { forgetStatements, row, rows, run, transaction } from "../../store/sql.ts";
import { badRequest, GraphError } from "../graph-error.ts";
import { type Column, isText, toColumn } from "./column.ts";
import type { ColumnChange, NewColumn } from "./column-schema.ts";

// SharePoint's limit on the indexes of one list.
const maximumIndexedColumns = 20;

/** Columns are read with every request and hardly ever change. */
const known = new WeakMap<Database.Database, Map<number, readonly Column[]>>();

export function columnsOf(db: Database.Database, listNumber: number): readonly Column[] {
  const lists = known.get(db) ?? new Map<number, readonly Column[]>();
  known.set(db, lists);
  let columns = lists.get(listNumber);
  if (!columns) {
    columns = rows<{ definition: string }>(
      db,
      "select definition from list_column where list_number = ? order by position",
      [listNumber],
    ).map((each) => toColumn(JSON.parse(each.definition)));
    // Within a transaction they may yet be undone.
    if (!db.inTransaction) lists.set(listNumber, columns);
  }
  return columns;
}

/** By id, or by name without regard to case. */
export function findColumn(db: Database.Database, listNumber: number, idOrName: string): Column | undefined {
  const wanted = idOrName.toLowerCase();
  return columnsOf(db, listNumber).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
}

export function addColumn(
  db: Database.Database,
  listNumber: number,
  wanted: NewColumn & { readonly readOnly?: boolean },
): Column {
  if (findColumn(db, listNumber, wanted.name))
    throw new GraphError(409, "nameAlreadyExists", `A column named '${wanted.name}' already exists.`);
  const definition: ColumnDefinition & { id: string; name: string } = {
    id: randomUUID(),
    columnGroup: "Custom Columns",
    description: "",
    displayName: wanted.name,
    enforceUniqueValues: false,
    hidden: false,
    indexed: false,
    readOnly: false,
    required: false,
    ...wanted,
  };
  const column = toColumn(definition);
  transaction(db, () => {
    refuseUnlessIndexable(db, listNumber, column);
    const { next } = row<{ next: number }>(
      db,
      "select coalesce(max(position), 0) + 1 as next from list_column where list_number = ?",
      [listNumber],
    ) ?? { next: 1 };
    run(db, "insert into list_column values (?, ?, ?, ?, ?)", [
      listNumber,
      column.id,
      column.name,
      next,
      JSON.stringify(definition),
    ]);
    if (column.indexed) indexField(db, listNumber, column.name, isText(column));
  });
  changed(db, listNumber);
  return column;
}

export function changeColumn(
  db: Database.Database,
  listNumber: number,
  column: Column,
  change: ColumnChange,
): Column {
  const next = toColumn({ ...column.definition, ...change, id: column.id, name: column.name });
  if (next.kind !== column.kind) throw badRequest(`The type of column '${column.name}' cannot be changed.`);
  transaction(db, () => {
    refuseUnlessIndexable(db, listNumber, next);
    if (next.unique && !column.unique) refuseIfValuesRepeat(db, listNumber, next);
    run(db, "update list_column set definition = ? where list_number = ? and id = ?", [
      JSON.stringify(next.definition),
      listNumber,
      column.id,
    ]);
    if (next.indexed) indexField(db, listNumber, next.name, isText(next));
    else if (column.indexed) unindexField(db, listNumber, next.name);
  });
  changed(db, listNumber);
  return next;
}

/** The column goes, and with it every item's value in it. */
export function removeColumn(db: Database.Database, listNumber: number, column: Column): void {
  transaction(db, () => {
    unindexField(db, listNumber, column.name);
    run(db, "delete from list_column where list_number = ? and id = ?", [listNumber, column.id]);
    run(db, `update ${itemTable(listNumber)} set fields = json_remove(fields, '$.${column.name}')`);
  });
  changed(db, listNumber);
}

function changed(db: Database.Database, listNumber: number): void {
  known.get(db)?.delete(listNumber);
  forgetStatements(db);
}

function refuseUnlessIndexable(db: Database.Database, listNumber: number, column: Column): void {
  if (column.unique && !column.indexed)
    throw badRequest(`Column '${column.name}' must be indexed to enforce unique values.`);
  if (!column.indexed) return;
  if (column.multiLine || column.multiple) throw badRequest(`Column '${column.name}' cannot be indexed.`);
  const others = columnsOf(db, listNumber).filter(({ id, indexed }) => indexed && id !== column.id);
  if (others.length >= maximumIndexedColumns)
    throw badRequest(`The list has the maximum of ${maximumIndexedColumns} indexed columns.`);
}

function refuseIfValuesRepeat(db: Database.Database, listNumber: number, column: Column): void {
  const field = fieldSql(column.name, isText(column));
  const repeated = row(
    db,
    `select 1 from ${itemTable(listNumber)} where deleted = 0 and ${field} is not null group by ${field} having count(*) > 1 limit 1`,
  );
  if (repeated) throw badRequest(`Column '${column.name}' contains duplicate values.`);
}
