import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { Refused } from "../http/refused.ts";

export type TextEncoding = "UTF-8" | "UTF-16" | CodePage;
/** What Windows writes without a mark: in western Europe, and in central Europe. */
export type CodePage = "Windows-1252" | "Windows-1250";

/** What a code page leaves undefined, and what iconv-lite writes for bytes that mean nothing. */
const meaningless = "\uFFFD";
/** A UTF-8 sequence that a chunk may end within. */
const longestSequence = 4;

/**
 * Text out of bytes, chunk by chunk. A mark at the start says what it is; without one it is UTF-8 as long as it reads as
 * UTF-8, and from the first byte that does not, `codePage`: Windows-1252 is what DfE writes, and Excel here. Both in one
 * file, or bytes that mean nothing in either, are refused rather than guessed at.
 */
export async function* decodeText(
  bytes: AsyncIterable<Buffer>,
  tell: (encoding: TextEncoding) => void,
  codePage: CodePage = "Windows-1252",
): AsyncGenerator<string> {
  let decoder: ((chunk: Buffer) => string) | undefined;
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk, tell, codePage);
    const text = decoder(chunk);
    if (text.includes("\0")) throw new Refused("import.wrong-file");
    if (text !== "") yield text;
  }
  const rest = decoder?.(Buffer.alloc(0)) ?? "";
  if (rest !== "") yield rest;
}

function decoderFor(
  head: Buffer,
  tell: (encoding: TextEncoding) => void,
  codePage: CodePage,
): (chunk: Buffer) => string {
  const utf16 = utf16Of(head);
  if (utf16) {
    tell("UTF-16");
    return utf16Decoder(utf16);
  }
  // Text has no zero bytes: a program, a picture, an archive.
  if (head.includes(0)) throw new Refused("import.wrong-file");
  tell("UTF-8");
  return utf8Or(codePage, hasUtf8Mark(head), tell);
}

const hasUtf8Mark = (head: Buffer) => head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));

/** By its mark, or by the zero byte that every second byte of English text then is. */
function utf16Of(head: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const sample = head.subarray(0, 64);
  const zeros = (from: number) => sample.filter((byte, index) => index % 2 === from && byte === 0).length;
  const half = sample.length / 2;
  if (sample.length >= 8 && zeros(1) > half * 0.8 && zeros(0) === 0) return "utf-16le";
  if (sample.length >= 8 && zeros(0) > half * 0.8 && zeros(1) === 0) return "utf-16be";
  return undefined;
}

function utf16Decoder(encoding: "utf-16le" | "utf-16be"): (chunk: Buffer) => string {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  return (chunk) => {
    const text = chunk.length === 0 ? (decoder.end() ?? "") : decoder.write(chunk);
    if (/\p{Surrogate}/u.test(text) || text.includes(meaningless)) throw new Refused("import.undecodable");
    return text;
  };
}

function utf8Or(
  codePage: CodePage,
  isMarked: boolean,
  tell: (encoding: TextEncoding) => void,
): (chunk: Buffer) => string {
  let pending = Buffer.alloc(0);
  let seenUtf8 = isMarked;
  let legacy: iconv.DecoderStream | undefined;
  let isFirst = true;

  function asCodePage(bytes: Buffer): string {
    legacy ??= iconv.getDecoder(codePage);
    const text = legacy.write(bytes);
    if (text.includes(meaningless)) throw new Refused("import.undecodable");
    return text;
  }

  return (chunk) => {
    if (legacy) return asCodePage(chunk);
    const bytes = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    const end = chunk.length === 0 ? bytes.length : bytes.length - unfinished(bytes);
    const whole = bytes.subarray(0, end);
    pending = Buffer.from(bytes.subarray(end));
    if (isAscii(whole)) return whole.toString("latin1");
    if (isUtf8(whole)) {
      seenUtf8 = true;
      const text = whole.toString("utf8");
      const shown = isFirst && text.startsWith("\uFEFF") ? text.slice(1) : text;
      isFirst = false;
      return shown;
    }
    const readable = whole.toString("utf8").split(meaningless)[0] ?? "";
    if (seenUtf8 || /[^\p{ASCII}]/u.test(readable)) throw new Refused("import.undecodable");
    tell(codePage);
    return asCodePage(bytes);
  };
}

/** How many bytes at the end begin a sequence that the next chunk ends. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back < longestSequence && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? back : 0;
  }
  return 0;
}

const sequenceLength = (lead: number) => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
