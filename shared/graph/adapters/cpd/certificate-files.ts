import { z } from "zod";
import { certificateFileTypes } from "../../../domain/cpd/certificate-file.ts";
import type { CertificateFilePlace, CertificateFiles } from "../../../domain/cpd/ports.ts";
import { certificatesLibrary } from "../../schema/cpd.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { unlessAbsent } from "../../transport/unless-absent.ts";

/** Reads and writes files of the site's libraries: `Sites.Selected` with the role `write` on Beacon's site. */
export const certificateFilesPermissions = ["Sites.Selected"] as const;

const drivesSchema = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });
const bytesSchema = z.instanceof(Uint8Array<ArrayBuffer>);

/** Certificates in the library of that name, each in its person's folder under an id that we chose. */
export function certificateFiles({ graph, siteId }: { graph: Graph; siteId: string }): CertificateFiles {
  let drive: Promise<string> | undefined;
  const driveId = () => {
    drive ??= findDrive().catch((failure: unknown) => {
      drive = undefined;
      throw failure;
    });
    return drive;
  };

  async function findDrive(): Promise<string> {
    const { value } = await graph.call({
      method: "get",
      path: `/sites/${siteId}/drives?$select=id,name`,
      operation: "GET /sites/{site}/drives",
      answer: drivesSchema,
    });
    const found = value.find(({ name }) => name === certificatesLibrary.name);
    if (!found) throw new Error(`The site has no library "${certificatesLibrary.name}": provision it.`);
    return found.id;
  }

  const pathOf = async ({ person, id, kind }: CertificateFilePlace) =>
    `/drives/${await driveId()}/root:/${encodeURIComponent(person)}/${encodeURIComponent(`${id}.${kind}`)}`;

  return {
    async put(place, bytes) {
      await graph.call({
        method: "put",
        path: `${await pathOf(place)}:/content`,
        operation: "PUT /drives/{drive}/root:/{path}:/content",
        headers: { "Content-Type": certificateFileTypes[place.kind] },
        body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        answer: z.unknown(),
      });
    },
    async removeAllOf(person) {
      await unlessAbsent(
        graph.call({
          method: "delete",
          path: `/drives/${await driveId()}/root:/${encodeURIComponent(person)}`,
          operation: "DELETE /drives/{drive}/root:/{path}",
          answer: z.unknown(),
        }),
      );
    },
    async isThere(place) {
      const found = await unlessAbsent(
        graph.call({
          method: "get",
          path: `${await pathOf(place)}?$select=id`,
          operation: "GET /drives/{drive}/root:/{path}",
          answer: z.object({ id: z.string() }),
        }),
      );
      return found !== undefined;
    },
    async read(place) {
      return unlessAbsent(
        graph.call({
          method: "get",
          path: `${await pathOf(place)}:/content`,
          operation: "GET /drives/{drive}/root:/{path}:/content",
          asBytes: true,
          answer: bytesSchema,
        }),
      );
    },
  };
}
