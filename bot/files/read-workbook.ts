import { importLimits } from "../../shared/contract/directory/import.schema.ts";
import type { TableRow } from "../../shared/domain/directory/import/table.ts";
import { wrongFile } from "../../shared/sentences/directory/import-files.ts";
import { Refused } from "../http/refused.ts";
import { cappedBytes } from "./capped-bytes.ts";
import { zipContents } from "./zip-contents.ts";

/**
 * Rows of a workbook's fullest sheet. A workbook is a zip archive that has to be held whole, so it may be smaller than a
 * text file, and what is packed in it is counted before it is unpacked.
 */
export async function* readWorkbook(
  bytes: AsyncIterable<Buffer>,
  tell: (form: string) => void,
): AsyncGenerator<TableRow> {
  const chunks: Buffer[] = [];
  for await (const chunk of cappedBytes(bytes, importLimits.workbookBytes)) chunks.push(chunk);
  const file = Buffer.concat(chunks);
  const contents = zipContents(file);
  if (!contents) throw new Refused("import.wrong-file", { notes: [wrongFile.brokenArchive] });
  if (!contents.names.includes("xl/workbook.xml"))
    throw new Refused("import.wrong-file", { notes: [wrongFile.archive] });
  if (contents.unpackedBytes > importLimits.workbookUnpackedBytes) throw new Refused("import.too-large");
  const sheets = await sheetsOf(file);
  const fullest = [...sheets].sort((a, b) => b.data.length - a.data.length)[0];
  if (!fullest) return;
  tell(sheets.length > 1 ? `Workbook, sheet “${fullest.sheet}”` : "Workbook");
  for (const [index, cells] of fullest.data.entries()) {
    const texts = cells.map(cellText);
    if (texts.some((text) => text.trim() !== "")) yield { row: index + 1, cells: texts };
  }
}

async function sheetsOf(file: Buffer) {
  try {
    // Loaded when the first comes, and not at every start.
    const { default: readXlsxFile } = await import("read-excel-file/node");
    return await readXlsxFile(file);
  } catch (cause) {
    // Whatever its reader stumbled over: it is not a workbook that can be read.
    throw new Refused("import.wrong-file", { notes: [wrongFile.brokenArchive], cause });
  }
}

/** Dates of a workbook have no zone; the reader gives midnight in UTC. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return String(cell);
}
