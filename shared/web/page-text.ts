import iconv from "iconv-lite";

/** Where a page may say in which letters it is written, if its server does not (HTML standard, 13.2.3.2). */
const bytesThatSay = 1024;

/** The text of a page in the letters that its server or the page itself names; UTF-8 when neither names any that are known. */
export function pageText(bytes: Buffer, contentType: string): string {
  const charset = /charset\s*=\s*["']?([\w-]+)/i;
  const named =
    charset.exec(contentType)?.[1] ?? charset.exec(bytes.subarray(0, bytesThatSay).toString("latin1"))?.[1];
  return iconv.decode(bytes, named !== undefined && iconv.encodingExists(named) ? named : "utf8");
}
