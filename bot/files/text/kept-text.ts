import { type CutShort, type FileText, longestFileText } from "../../../shared/domain/resources/file-text.ts";

/** Hyphens that are only shown at the end of a line, and marks that are never shown. */
const unseen = /\u00AD|\u200C|\u200D|\u2060|\uFEFF/g;
/** Blanks of every kind, and what no file should hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: damaged files hold them
const blanks = /[\s\u200B\u0000-\u001F\u007F-\u009F]+/g;

/** What has been read of a file so far: lines of words with one blank between them, up to the longest that is kept. */
export class KeptText {
  private readonly pieces: string[] = [];
  private length = 0;
  /** What stands before the next word. */
  private gap: "" | " " | "\n" = "";
  private cut: CutShort | undefined;
  private detail: string | undefined;

  get isFull(): boolean {
    return this.length >= longestFileText;
  }

  /** Adds what may be a part of a word: nothing comes between it and what was added before. */
  add(raw: string): void {
    const text = raw.replace(unseen, "").replace(blanks, " ");
    const words = text.trim();
    if (text.startsWith(" ") && this.gap === "") this.gap = " ";
    if (words === "") return;
    this.push(`${this.length === 0 ? "" : this.gap}${words}`);
    this.gap = text.endsWith(" ") ? " " : "";
  }

  blank(): void {
    if (this.gap === "") this.gap = " ";
  }

  endLine(): void {
    this.gap = "\n";
  }

  /** Says that something of the file was not read; the first that is said stands. */
  cutShort(why: CutShort, detail?: string): void {
    this.cut ??= why;
    this.detail ??= detail;
  }

  result(): FileText {
    const { cut = this.isFull ? "too-long" : undefined, detail } = this;
    const text = this.joined();
    const more = detail === undefined ? {} : { detail };
    if (text !== "") return { found: true, text, ...(cut ? { cut } : {}), ...more };
    return { found: false, why: cut === undefined || cut === "too-long" ? "no-words" : cut, ...more };
  }

  private push(piece: string): void {
    const room = longestFileText - this.length;
    if (room <= 0) return;
    this.pieces.push(piece.length > room ? piece.slice(0, room) : piece);
    this.length += Math.min(piece.length, room);
  }

  private joined(): string {
    const text = this.pieces.join("");
    // Where it is cut, the last word may be half of one.
    const end = this.isFull ? text.search(/\s\S*$/) : -1;
    return (end > 0 ? text.slice(0, end) : text).replace(/\p{Surrogate}/gu, "").normalize();
  }
}
