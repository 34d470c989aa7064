import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { type Fields, type ListItem, listItemSchema } from "../../mirror/list-items.ts";
import type { ListMirror } from "../../mirror/list-mirror.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import type { Graph } from "../../transport/graph.ts";
import { unlessAbsent } from "../../transport/unless-absent.ts";
import { removeRow } from "../remove-row.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";
import { type SaveOutcome, saveRow } from "../save-row.ts";
import { fileSchema } from "./resource-row.ts";
import { isIncoming } from "./upload-places.ts";

/** Reads and writes the columns of files: `Sites.Selected` with the role `write` on Beacon's site. */
export const libraryRowsPermissions = ["Sites.Selected"] as const;

export interface LibraryRows {
  readonly rows: MirroredRows<Resource>;
  /** Saves columns of a file's row if it is still at `etag`. */
  save(item: string, etag: string, fields: Fields): Promise<SaveOutcome>;
  /** Takes a file away, into SharePoint's recycle bin, if its row is still at `etag`. */
  remove(item: string, etag: string): Promise<SaveOutcome>;
}

/** The files of one library as resources, kept in step with its list, folders followed. */
export function libraryRows(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  { name, network }: { name: string; network: NetworkId },
  report: ReportUnreadable,
): LibraryRows {
  const list = mirror.list(name);
  const base = `/sites/${mirror.siteId}/lists/${mirror.listId(name)}/items`;
  followFolders(list);
  const readFile = rowReader(name, fileSchema(network), report);

  const fetch = (item: string) =>
    unlessAbsent(
      graph.call({
        method: "get",
        path: `${base}/${item}?$expand=fields`,
        operation: "GET /sites/{site}/lists/{list}/items/{item}",
        answer: listItemSchema,
      }),
    );

  return {
    rows: new MirroredRows(list, (item) =>
      isFolder(item) || isIncoming(item.fields.webUrl) ? undefined : readFile(item)?.(item.id),
    ),
    async save(id, etag, fields) {
      const item = list.byId(id);
      return item
        ? saveRow({ graph, rows: list, base }, { item, etag, fields }, () => fetch(id))
        : { lost: undefined };
    },
    async remove(id, etag) {
      const item = list.byId(id);
      return item
        ? removeRow({ graph, rows: list, base }, { item, etag }, () => fetch(id))
        : { lost: undefined };
    },
  };
}

const isFolder = ({ fields }: ListItem): boolean => fields.contentType === "Folder";

/** Delta tells that a folder was renamed or moved, and says nothing of what is in it. */
function followFolders(list: ListMirror): void {
  list.onChange(({ before, after }) => {
    if (!before || !after || !isFolder(after)) return;
    const [from, to] = [before.fields.webUrl, after.fields.webUrl];
    if (typeof from !== "string" || typeof to !== "string" || from === to) return;
    for (const row of [...list.all()]) {
      const { webUrl } = row.fields;
      if (typeof webUrl !== "string" || !webUrl.startsWith(`${from}/`)) continue;
      list.put({ ...row, fields: { ...row.fields, webUrl: `${to}${webUrl.slice(from.length)}` } });
    }
  });
}
