import PDFDocument from "pdfkit";
import { z } from "zod";
import type { Network } from "../../../shared/domain/networks/network.ts";
import { fromContent } from "../../../shared/graph/adapters/resources/resource-row.ts";
import { networkLibrary } from "../../../shared/graph/schema/resources.list.ts";
import type { Graph } from "../../../shared/graph/transport/graph.ts";
import { type LibraryDocument, libraryDocuments } from "./library-documents.ts";

const drivesSchema = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });
const itemSchema = z.object({ id: z.string() });

/** Puts documents into the libraries of the networks that have them, each contributed by the network's first lead. A repeat leaves the same. */
export async function writeDocuments(
  graph: Graph,
  siteId: string,
  networks: readonly Network[],
): Promise<void> {
  const { value: drives } = await graph.call({
    method: "get",
    path: `/sites/${siteId}/drives?$select=id,name`,
    operation: "GET /sites/{site}/drives",
    answer: drivesSchema,
  });
  for (const document of libraryDocuments) {
    const network = networks.find(({ id }) => id === document.network);
    const drive = drives.find(({ name }) => name === networkLibrary(document.network).name)?.id;
    if (!network || !drive) throw new Error(`The trust has no library for "${document.name}".`);
    const { id } = await graph.call({
      method: "put",
      path: `/drives/${drive}/root:/${encodeURIComponent(document.name)}:/content`,
      operation: "PUT /drives/{drive}/root:/{path}:/content",
      headers: { "Content-Type": "application/pdf" },
      body: await toPdf(document),
      answer: itemSchema,
    });
    await graph.call({
      method: "patch",
      path: `/drives/${drive}/items/${id}/listItem/fields`,
      operation: "PATCH /drives/{drive}/items/{item}/listItem/fields",
      body: fromContent(contentOf(document, network)),
      answer: z.unknown(),
    });
  }
}

function contentOf({ title, kind, phase, description }: LibraryDocument, { id, name, leads }: Network) {
  const [contributor] = leads;
  return {
    ...{ title, kind, phase, description, networks: [id], publisher: `${name} network` },
    ...(contributor ? { contributor } : {}),
  };
}

function toPdf({ title, paragraphs }: LibraryDocument): Promise<Buffer> {
  const pdf = new PDFDocument({ size: "A4", margin: 72, info: { Title: title } });
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.on("error", reject);
    pdf.fontSize(20).text(title).moveDown();
    pdf.fontSize(11);
    for (const paragraph of paragraphs) pdf.text(paragraph).moveDown();
    pdf.end();
  });
}
