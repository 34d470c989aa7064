import {
  type FileText,
  hasWordsToRead,
  type NoFileText,
} from "../../../shared/domain/resources/file-text.ts";
import { isZip, otherKindOf } from "../kind-of-file.ts";
import { officeText } from "./office-text.ts";
import { pdfText } from "./pdf-text.ts";

const none = (why: NoFileText, detail?: string): FileText => ({
  found: false,
  why,
  ...(detail === undefined ? {} : { detail }),
});

/**
 * What a file says, by what is in it and not by its name: a PDF that somebody named .docx is read. `isOver` is asked between
 * steps; what one step costs is for the process around it to bound.
 */
export async function readFileText(name: string, file: Buffer, isOver: () => boolean): Promise<FileText> {
  if (file.length === 0) return none("no-words");
  const kind = isZip(file) ? "archive" : otherKindOf(file);
  try {
    if (isZip(file)) return await officeText(file, isOver);
    if (kind === "pdf" || hasPdfMark(file)) return await pdfText(file, isOver);
  } catch (failure) {
    // Whatever a library for files stumbled over: this is no file of the kind it began as.
    return none("damaged", failure instanceof Error ? failure.message : String(failure));
  }
  if (kind === "oldOffice") return none(lockedOrOld(name, file));
  return none(hasWordsToRead(name) ? "damaged" : "not-text");
}

/** Readers of PDF look for its mark within the first 1,024 bytes: mail programs put lines of their own before it. */
const hasPdfMark = (file: Buffer) => file.subarray(0, 1_024).includes("%PDF-");

/** Streams of a compound file have their names in UTF-16 ([MS-CFB] 2.6.1). */
const hasStream = (file: Buffer, name: string) => file.includes(Buffer.from(name, "utf16le"));

/**
 * A compound file is one of Office before 2007, or what Office makes of a newer one that has a password or a label of rights
 * ([MS-OFFCRYPTO] 2.3).
 */
function lockedOrOld(name: string, file: Buffer): NoFileText {
  if (hasStream(file, "EncryptedPackage")) return "password-protected";
  const isOld = ["WordDocument", "Workbook", "PowerPoint Document"].some((stream) => hasStream(file, stream));
  return !isOld && hasWordsToRead(name) ? "password-protected" : "not-text";
}
