import PDFDocument from "pdfkit";

/** A PDF with these pages, as programs make them. */
export async function pdfFile(
  pages: readonly string[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, ...options });
  for (const page of pages) document.addPage().text(page);
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A PDF of these objects, numbered from 1, the first its catalogue. They may say of one another what is not so. */
export function pdfOf(...objects: readonly (string | Buffer)[]): Buffer {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  let at = pieces[0]?.length ?? 0;
  const places: number[] = [];
  const put = (piece: Buffer) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const [index, object] of objects.entries()) {
    places.push(at);
    put(Buffer.from(`${index + 1} 0 obj\n`));
    put(Buffer.from(object));
    put(Buffer.from("\nendobj\n"));
  }
  const start = at;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  put(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  put(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

export const pdfStream = (bytes: string | Buffer, entries = ""): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${Buffer.byteLength(bytes)} ${entries} >>\nstream\n`),
    Buffer.from(bytes),
    Buffer.from("\nendstream"),
  ]);

/** The first three objects of a PDF with one page, whose content is object 4 and whose font is object 5. */
export const onePage = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
] as const;
export const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
