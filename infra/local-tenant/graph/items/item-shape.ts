import type { Deleted, FieldValueSet, IdentitySet, ListItem } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import type { ItemRow } from "../../store/item-table.ts";
import { type FileOfItem, fileOfItem } from "../drives/file-of-item.ts";
import { type ListRow, listAddress } from "../lists/list-store.ts";
import { pick } from "../odata/query-options.ts";
import type { SiteRow } from "../sites/site-store.ts";
import { itemEtag } from "./item-store.ts";
import type { ItemView } from "./item-view.ts";

type FieldSet = FieldValueSet & { readonly "@odata.etag": string } & Readonly<Record<string, unknown>>;

/** An item as a list of a site shows it; `fields` only where they were asked for, as in the service. */
export function toListItem(
  context: TenantContext,
  { site, list }: { site: SiteRow; list: ListRow },
  item: ItemRow,
  view: ItemView,
): ListItem {
  const file = fileOfItem(context, list, item);
  const whole: ListItem & { "@odata.etag": string } = {
    "@odata.etag": itemEtag(item),
    id: String(item.id),
    eTag: itemEtag(item),
    createdDateTime: seconds(item.created),
    lastModifiedDateTime: seconds(item.modified),
    createdBy: JSON.parse(item.created_by) as IdentitySet,
    lastModifiedBy: JSON.parse(item.modified_by) as IdentitySet,
    webUrl: file?.webUrl ?? `${listAddress(site, list)}/${item.id}_.000`,
    parentReference: { id: list.id, siteId: site.id },
    contentType: contentType(file),
  };
  const shown = pick(whole, view.select);
  return view.fields ? { ...shown, fields: fieldValueSet(item, file, view.fields.select) } : shown;
}

/** The values of an item's columns with what every item has; empty columns are left out, as the service does. */
export const toFieldValueSet = (
  context: TenantContext,
  list: ListRow,
  item: ItemRow,
  select: readonly string[] | undefined,
): FieldSet => fieldValueSet(item, fileOfItem(context, list, item), select);

function fieldValueSet(
  item: ItemRow,
  file: FileOfItem | undefined,
  select: readonly string[] | undefined,
): FieldSet {
  const stored = JSON.parse(item.fields) as Record<string, unknown>;
  const whole = {
    "@odata.etag": itemEtag(item),
    ...stored,
    id: String(item.id),
    ContentType: contentType(file).name,
    ...(file?.size === undefined ? {} : { FileSizeDisplay: String(file.size) }),
    Created: seconds(item.created),
    Modified: seconds(item.modified),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
  };
  if (!select) return whole;
  const { id: _id, ...others } = pick(whole, select);
  // Unlike an entity's, a field set's id comes only where it is asked for.
  const wantsId = select.some((name) => name.toLowerCase() === "id");
  return (wantsId ? pick(whole, select) : others) as FieldSet;
}

/** A deleted item in a delta answer: its id and that it is gone. */
export const toDeletedItem = (
  site: SiteRow,
  list: ListRow,
  item: ItemRow,
): ListItem & { deleted: Deleted } => ({
  id: String(item.id),
  deleted: { state: "deleted" },
  parentReference: { id: list.id, siteId: site.id },
});

const seconds = (instant: string) => instant.replace(/\.\d+Z$/, "Z");

function contentType(file: FileOfItem | undefined) {
  if (!file) return { id: "0x0100", name: "Item" };
  return file.isFolder ? { id: "0x0120", name: "Folder" } : { id: "0x0101", name: "Document" };
}
