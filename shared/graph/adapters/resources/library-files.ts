import { z } from "zod";
import type { LibraryFiles } from "../../../domain/resources/ports.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { networkLibrary } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { unlessAbsent } from "../../transport/unless-absent.ts";

/** Reads files of the networks' libraries: `Sites.Selected` with the role `read` on Beacon's site. */
export const libraryFilesPermissions = ["Sites.Selected"] as const;

const driveItemSchema = z.object({
  id: z.string(),
  cTag: z.string(),
  size: z.number(),
  file: z.object({ hashes: z.object({ quickXorHash: z.string().optional() }).optional() }).optional(),
  parentReference: z.object({ driveId: z.string() }),
});
const bytesSchema = z.instanceof(Uint8Array<ArrayBuffer>);

/** The contents of files, by the rows of their libraries. */
export function libraryFiles({ graph, mirror }: { graph: Graph; mirror: SiteMirror }): LibraryFiles {
  return {
    async open({ network, item }) {
      const list = mirror.listId(networkLibrary(network).name);
      const found = await unlessAbsent(
        graph.call({
          method: "get",
          path: `/sites/${mirror.siteId}/lists/${list}/items/${item}/driveItem?$select=id,cTag,size,file,parentReference`,
          operation: "GET /sites/{site}/lists/{list}/items/{item}/driveItem",
          answer: driveItemSchema,
        }),
      );
      if (!found) return undefined;
      async function* bytes(place: z.infer<typeof driveItemSchema>) {
        yield await graph.call({
          method: "get",
          path: `/drives/${place.parentReference.driveId}/items/${place.id}/content`,
          operation: "GET /drives/{drive}/items/{item}/content",
          asBytes: true,
          answer: bytesSchema,
        });
      }
      const contentHash = found.file?.hashes?.quickXorHash;
      return {
        ...{ contentTag: found.cTag, size: found.size, bytes: bytes(found) },
        ...(contentHash ? { contentHash } : {}),
      };
    },
  };
}
