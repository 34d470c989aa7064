import { once } from "node:events";
import { createRequire } from "node:module";
import { PdfPage } from "./pdf-page.ts";

const require = createRequire(import.meta.url);
/** Files of their own for the weights: the fonts that every PDF reader has know no letters beyond Western Europe's. */
const font = (weight: string) =>
  require.resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`);

const margin = 56;

/**
 * A document on A4, in English, tagged so that a screen reader knows headings and tables (PDF/UA). `author` is the trust.
 * `at` is when it was made, and makes the same content the same file.
 */
export async function writePdf(
  about: { readonly title: string; readonly author: string; readonly at: Date },
  write: (page: PdfPage) => void,
): Promise<Buffer> {
  // Typed apart: pdfkit's types do not know PDF/UA yet.
  const options = {
    size: "A4",
    margin,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    displayTitle: true,
    lang: "en-GB",
    bufferPages: true,
    info: { Title: about.title, Author: about.author, CreationDate: about.at, ModDate: about.at },
    font: font("400Regular"),
  };
  // Loaded when the first is asked for: it would take a third of a second of every start.
  const { default: PDFDocument } = await import("pdfkit");
  const document = new PDFDocument(options as PDFKit.PDFDocumentOptions);
  document.registerFont("regular", font("400Regular")).registerFont("bold", font("600SemiBold"));
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const written = once(document, "end");
  const page = new PdfPage(document);
  write(page);
  page.end(`${about.author} · ${about.title}`);
  document.end();
  await written;
  return Buffer.concat(chunks);
}
