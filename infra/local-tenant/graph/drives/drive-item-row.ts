/** A file or folder, as the tenant keeps it. */
export interface DriveItemRow {
  readonly id: string;
  readonly drive_id: string;
  /** Null for the root. */
  readonly parent_id: string | null;
  readonly name: string;
  readonly folder: number;
  readonly mime_type: string | null;
  readonly size: number;
  readonly content_id: string | null;
  readonly content_version: number;
  readonly version: number;
  /** Its row in the library's list; null for the root. */
  readonly list_item: number | null;
  readonly created: string;
  readonly modified: string;
  readonly created_by: string;
  readonly changed: number;
  readonly deleted: number;
}

// The id ends in 32 hexadecimal digits, which serve as the GUID of the tags.
const guid = (id: string) => id.slice(-32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/** Changes with everything. */
export const driveItemEtag = (item: DriveItemRow) => `"{${guid(item.id)}},${item.version}"`;

/** Changes with the content only. */
export const driveItemCtag = (item: DriveItemRow) => `"c:{${guid(item.id)}},${item.content_version}"`;
