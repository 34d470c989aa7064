/** One column of a SharePoint list. SharePoint refuses filters on columns that are not indexed, and allows 20 indexes a list. */
export interface ColumnSchema {
  readonly name: string;
  /** `text` holds 255 characters, `note` as many as one likes. */
  readonly kind: "text" | "note" | "number" | "boolean";
  readonly indexed?: boolean;
  readonly unique?: boolean;
}

/** A SharePoint list as plain data. Every list also has SharePoint's own `Title`; a library holds files. */
export interface ListSchema {
  readonly name: string;
  readonly columns: readonly ColumnSchema[];
  readonly isLibrary?: boolean;
}

/** The key that we choose for every row: a create that is repeated meets the first. */
export const keyColumn: ColumnSchema = { name: "Key", kind: "text", indexed: true, unique: true };
