import { getDocumentProxy } from "unpdf";
import type { FileText } from "../../../shared/domain/resources/file-text.ts";
import { KeptText } from "./kept-text.ts";
import { readingLimits } from "./reading-limits.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The words of a PDF, page by page. Scripts in it are not run, and its pictures are not unpacked. */
export async function pdfText(file: Buffer, isOver: () => boolean): Promise<FileText> {
  let pdf: Pdf;
  try {
    // Its own copy: what it is given it keeps.
    pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 });
  } catch (failure) {
    const { name, message } = failure instanceof Error ? failure : new Error(String(failure));
    if (name === "PasswordException") return { found: false, why: "password-protected" };
    return { found: false, why: "damaged", detail: message };
  }
  try {
    return await textOf(pdf, isOver);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** How many pages there are is what the file says of itself: it may say a thousand million. */
async function textOf(pdf: Pdf, isOver: () => boolean): Promise<FileText> {
  const kept = new KeptText();
  let unreadable = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (kept.isFull || unreadable >= readingLimits.unreadablePages) break;
    if (isOver()) {
      kept.cutShort("took-too-long");
      break;
    }
    try {
      await readPage(pdf, number, kept, isOver);
      unreadable = 0;
    } catch (failure) {
      unreadable += 1;
      kept.cutShort("damaged", `page ${number}: ${failure instanceof Error ? failure.message : failure}`);
    }
  }
  return kept.result();
}

async function readPage(pdf: Pdf, number: number, kept: KeptText, isOver: () => boolean): Promise<void> {
  const page = await pdf.getPage(number);
  try {
    for await (const { items } of chunksOf(page.streamTextContent())) {
      if (kept.isFull || isOver()) break;
      for (const item of items)
        if ("str" in item) {
          kept.add(item.str);
          if (item.hasEOL) endLine(item.str, kept);
        }
    }
  } finally {
    page.cleanup();
  }
  kept.endLine();
}

/** A hyphen at the end of a line joins what it stands between: "well-" and "being". */
function endLine(line: string, kept: KeptText): void {
  if (!/\p{L}-$/u.test(line)) kept.blank();
}

type Chunk = Awaited<ReturnType<Awaited<ReturnType<Pdf["getPage"]>>["getTextContent"]>>;

/** A reader of a page cannot be left without a reason. */
const enough = new Error("Enough of this page is read.");

async function* chunksOf(stream: ReadableStream): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Not waited for: of a page that is all on its way already, pdf.js never says that it stopped.
    reader.cancel(enough).catch(() => undefined);
  }
}
