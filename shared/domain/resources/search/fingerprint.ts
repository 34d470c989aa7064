import type { SearchedDocument } from "./searched-document.ts";

/** A number that changes with anything that is searched of a document: 53 bits of two FNV-1a sums, so that no two of a million texts are likely to share it. */
export function fingerprint({
  title,
  description,
  publisher,
  kind,
  phase,
  networks,
  askedFor = [],
}: SearchedDocument): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const text of [title, description, publisher, kind, phase, ...networks, ...askedFor]) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
    }
    low = Math.imul(low ^ 0xffff, 0x01000193);
    high = Math.imul(high ^ 0xffff, 0x85ebca6b);
  }
  return (low >>> 0) * 2 ** 21 + ((high >>> 0) & 0x1fffff);
}
