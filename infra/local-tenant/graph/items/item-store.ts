import { randomUUID } from "node:crypto";
import type { IdentitySet } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { nextChange } from "../../store/change-sequence.ts";
import { fieldSql, type ItemRow, itemTable } from "../../store/item-table.ts";
import { row, run, transaction } from "../../store/sql.ts";
import { GraphError } from "../graph-error.ts";
import { isText } from "../lists/column.ts";
import { columnsOf } from "../lists/column-store.ts";
import type { ListRow } from "../lists/list-store.ts";
import { type FieldValue, fieldChanges } from "./field-values.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface ItemWrite {
  readonly fields: Fields;
  readonly by: IdentitySet;
  /** Values that only the service itself may set, such as a file's name. */
  readonly fixed?: Fields;
}

/** Adds an item. A value that a unique column already holds is refused with 409. */
export function createItem(
  context: TenantContext,
  list: ListRow,
  { fields, by, fixed = {} }: ItemWrite,
): ItemRow {
  const { db } = context;
  return transaction(db, () => {
    const values = written(context, list, fixed, fields, 0);
    const now = context.now().toISOString();
    const author = JSON.stringify(by);
    const item = row<ItemRow>(
      db,
      `insert into ${itemTable(list.number)} (guid, fields, version, created, modified, created_by, modified_by, changed)
       values (?, ?, 1, ?, ?, ?, ?, ?) returning *`,
      [randomUUID(), values, now, now, author, author, nextChange(db)],
    );
    if (!item) throw new Error("A new item was not returned");
    return item;
  });
}

export function findItem({ db }: TenantContext, list: ListRow, id: string | number): ItemRow | undefined {
  return row<ItemRow>(db, `select * from ${itemTable(list.number)} where id = ? and deleted = 0`, [
    Number(id),
  ]);
}

/** Changes the fields named and leaves the others; every write is a new version, as in SharePoint. */
export function changeItem(
  context: TenantContext,
  list: ListRow,
  item: ItemRow,
  { fields, by, fixed = {} }: ItemWrite,
): ItemRow {
  const { db } = context;
  return transaction(db, () => {
    const changed = row<ItemRow>(
      db,
      `update ${itemTable(list.number)} set fields = ?, version = version + 1, modified = ?, modified_by = ?, changed = ?
       where id = ? returning *`,
      [
        written(context, list, { ...JSON.parse(item.fields), ...fixed }, fields, item.id),
        context.now().toISOString(),
        JSON.stringify(by),
        nextChange(db),
        item.id,
      ],
    );
    if (!changed) throw new Error(`Item ${item.id} is gone`);
    if (list.template === "documentLibrary") touchFile(context, list, changed);
    return changed;
  });
}

/** Leaves a mark without fields, so that delta can tell of it. */
export function deleteItem({ db }: TenantContext, list: ListRow, item: ItemRow): void {
  run(db, `update ${itemTable(list.number)} set deleted = 1, fields = '{}', changed = ? where id = ?`, [
    nextChange(db),
    item.id,
  ]);
}

export const itemEtag = (item: ItemRow) => `"${item.guid},${item.version}"`;

/** A change of a file's columns is a change of the file. */
function touchFile({ db }: TenantContext, list: ListRow, item: ItemRow): void {
  run(
    db,
    `update drive_item set version = version + 1, modified = ?, changed = ?
     where drive_id = (select id from drive where list_number = ?) and list_item = ?`,
    [item.modified, nextChange(db), list.number, item.id],
  );
}

function written(
  context: TenantContext,
  list: ListRow,
  before: Fields,
  fields: Fields,
  itemId: number,
): string {
  const columns = columnsOf(context.db, list.number);
  const after = new Map<string, unknown>(Object.entries(before));
  for (const [name, value] of fieldChanges(columns, fields)) {
    if (value === undefined) after.delete(name);
    else {
      const column = columns.find((each) => each.name === name);
      if (column?.unique) refuseIfHeld(context, list, { name, text: isText(column), value, itemId });
      after.set(name, value);
    }
  }
  return JSON.stringify(Object.fromEntries(after));
}

function refuseIfHeld(
  { db }: TenantContext,
  list: ListRow,
  { name, text, value, itemId }: { name: string; text: boolean; value: FieldValue; itemId: number },
): void {
  const stored =
    typeof value === "boolean" ? Number(value) : Array.isArray(value) ? JSON.stringify(value) : value;
  const holder = row(
    db,
    `select 1 from ${itemTable(list.number)} where ${fieldSql(name, text)} = ? and id <> ? and deleted = 0 limit 1`,
    [stored as string | number, itemId],
  );
  if (holder)
    throw new GraphError(
      409,
      "nameAlreadyExists",
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${name}].`,
    );
}
