/** Why there are no words of a file. */
export type NoFileText =
  /** Not a kind of file that is read: only Word, PowerPoint, Excel (as they are since 2007) and PDF are. */
  | "not-text"
  /** Read to its end, and without a word: pages that were scanned, or an empty file. */
  | "no-words"
  | "too-large"
  | "password-protected"
  /** What its name says it is, its own program could not open either. */
  | "damaged"
  | "took-too-long"
  /** Unpacks to more than is ever unpacked, or needed more memory than it may have. */
  | "too-much-inside";

/** Why what was found is not all that the file says. */
export type CutShort = "too-long" | "too-much-inside" | "took-too-long" | "damaged";

/** `detail` is what the reader stumbled over, for the log; it is never shown. */
export type FileText =
  | { readonly found: true; readonly text: string; readonly cut?: CutShort; readonly detail?: string }
  | { readonly found: false; readonly why: NoFileText; readonly detail?: string };

/** Bytes. Larger files are recordings and scans, nearly all; at this size a file is read within the seconds it may take. */
export const largestFileRead = 50_000_000;

/**
 * UTF-16 units: some 30,000 words, more than "Keeping children safe in education" has. A hundred thousand files of this
 * length could not be searched from memory, and what a file is about stands before it.
 */
export const longestFileText = 200_000;

/** Forms with macros are read like those without: macros are neither run nor looked at. */
const endingsRead = /\.(?:do[ct][xm]|p[po][ts][xm]|xl[st][xm]|pdf)$/i;

/** Whether a file of this name is one whose words are looked for; what is in it then decides how it is read. */
export const hasWordsToRead = (fileName: string): boolean => endingsRead.test(fileName);

export interface NamedFile {
  readonly name: string;
  /** Asked for only when the name is of a kind that is read, and no further than `largestFileRead`. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The words in files. */
export interface FileTexts {
  /**
   * What one file says: its paragraphs, cells and slides on lines of their own, blanks and soft hyphens taken out. Whatever is
   * in the file, it costs bounded time and memory and is answered; what is thrown is the reader's own fault, or `bytes`'s.
   */
  read(file: NamedFile): Promise<FileText>;
}
