import { randomUUID } from "node:crypto";
import type { IdentitySet, List } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { createItemTable, dropItemTable } from "../../store/item-table.ts";
import { row, rows, run, transaction } from "../../store/sql.ts";
import { GraphError } from "../graph-error.ts";
import { type SiteRow, siteAddress } from "../sites/site-store.ts";
import type { NewColumn } from "./column-schema.ts";
import { addColumn } from "./column-store.ts";

export interface ListRow {
  readonly number: number;
  readonly id: string;
  readonly site_id: string;
  /** Part of its address. */
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly template: string;
  readonly version: number;
  readonly created: string;
  readonly modified: string;
  /** JSON of an identity set. */
  readonly created_by: string;
}

export interface NewList {
  readonly displayName: string;
  /** Part of its address; the display name without the marks an address cannot hold, unless given. */
  readonly name?: string;
  readonly description: string;
  readonly template: string;
  readonly columns: readonly NewColumn[];
  readonly createdBy: IdentitySet;
}

/** Makes a list with its columns, all or nothing. A name already taken is a 409. */
export function createList(context: TenantContext, site: SiteRow, wanted: NewList): ListRow {
  const { db } = context;
  return transaction(db, () => {
    refuseIfTaken(context, site, wanted.displayName);
    const now = context.now().toISOString();
    const list = row<ListRow>(
      db,
      `insert into list (id, site_id, name, display_name, description, template, version, created, modified, created_by)
       values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?) returning *`,
      [
        randomUUID(),
        site.id,
        wanted.name ?? wanted.displayName.replace(/[#%*:<>?/\\|"']/g, ""),
        wanted.displayName,
        wanted.description,
        wanted.template,
        now,
        now,
        JSON.stringify(wanted.createdBy),
      ],
    );
    if (!list) throw new Error("A new list was not returned");
    createItemTable(db, list.number);
    for (const column of builtInColumns(wanted.template)) addColumn(db, list.number, column);
    for (const column of wanted.columns) addColumn(db, list.number, column);
    return list;
  });
}

function builtInColumns(template: string) {
  const title = { name: "Title", displayName: "Title", text: {} };
  // A file's name is changed through the file, not through its columns.
  const fileName = { name: "FileLeafRef", displayName: "Name", text: {}, readOnly: true };
  return template === "documentLibrary" ? [title, fileName] : [title];
}

/** By id, or by title as Graph also allows. */
export function findList(context: TenantContext, siteId: string, idOrTitle: string): ListRow | undefined {
  return row<ListRow>(
    context.db,
    "select * from list where site_id = ?1 and (id = ?2 or display_name = ?2) limit 1",
    [siteId, idOrTitle],
  );
}

export const findListByNumber = (context: TenantContext, number: number) =>
  row<ListRow>(context.db, "select * from list where number = ?", [number]);

export const listLists = (context: TenantContext, siteId: string) =>
  rows<ListRow>(context.db, "select * from list where site_id = ? order by number", [siteId]);

export function changeList(
  context: TenantContext,
  site: SiteRow,
  list: ListRow,
  change: { displayName?: string | undefined; description?: string | undefined },
): ListRow {
  const displayName = change.displayName ?? list.display_name;
  if (displayName.toLowerCase() !== list.display_name.toLowerCase())
    refuseIfTaken(context, site, displayName);
  const changed = row<ListRow>(
    context.db,
    "update list set display_name = ?, description = ?, modified = ?, version = version + 1 where number = ? returning *",
    [displayName, change.description ?? list.description, context.now().toISOString(), list.number],
  );
  if (!changed) throw new Error(`List ${list.id} is gone`);
  return changed;
}

export function deleteList({ db }: TenantContext, list: ListRow): void {
  transaction(db, () => {
    run(db, "delete from list_column where list_number = ?", [list.number]);
    run(db, "delete from list where number = ?", [list.number]);
    dropItemTable(db, list.number);
  });
}

function refuseIfTaken(context: TenantContext, site: SiteRow, displayName: string): void {
  if (row(context.db, "select 1 from list where site_id = ? and display_name = ?", [site.id, displayName]))
    throw new GraphError(
      409,
      "nameAlreadyExists",
      "A list, survey, discussion board, or document library with the specified title already exists in this Web site.",
    );
}

export const listEtag = (list: ListRow) => `"${list.id},${list.version}"`;

export function listAddress(site: SiteRow, list: ListRow): string {
  const folder = list.template === "documentLibrary" ? "" : "/Lists";
  return `${siteAddress(site)}${folder}/${encodeURIComponent(list.name)}`;
}

export function toList(site: SiteRow, list: ListRow): List & { "@odata.etag": string } {
  const createdBy = JSON.parse(list.created_by) as IdentitySet;
  return {
    "@odata.etag": listEtag(list),
    id: list.id,
    eTag: listEtag(list),
    name: list.name,
    displayName: list.display_name,
    description: list.description,
    createdDateTime: list.created,
    lastModifiedDateTime: list.modified,
    createdBy,
    lastModifiedBy: createdBy,
    webUrl: listAddress(site, list),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}
