import { type Expansion, expanded, selected } from "../odata/query-options.ts";

/** What of an item a call asked to see. */
export interface ItemView {
  /** Of the item itself. */
  readonly select: readonly string[] | undefined;
  /** Of its fields; undefined when they were not asked for. */
  readonly fields: Expansion | undefined;
}

/** `$expand=fields($select=…)`; a `$select` that names `fields` does not expand it. */
export function itemView(query: URLSearchParams): ItemView {
  const expand = query.get("$expand") ?? query.get("expand");
  return { select: selected(query.get("$select")), fields: expanded(expand).get("fields") };
}
