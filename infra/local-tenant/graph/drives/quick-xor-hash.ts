const bytesInHash = 20;
/** Each byte is laid eleven bits further round; after so many bytes the places begin again. */
const period = 160;
const bitsFurther = 11;

/** QuickXorHash, in base64: the only hash that SharePoint gives of a file. Not proof against somebody who wants two files to be alike. */
export function quickXorHash(pieces: Iterable<Uint8Array>): string {
  const folded = new Uint8Array(period);
  let length = 0;
  for (const piece of pieces) {
    let place = length % period;
    for (const byte of piece) {
      folded[place] = (folded[place] as number) ^ byte;
      place = place + 1 === period ? 0 : place + 1;
    }
    length += piece.length;
  }
  const hash = Buffer.alloc(bytesInHash);
  for (let place = 0; place < period; place++) {
    const bit = (place * bitsFurther) % (bytesInHash * 8);
    const laid = (folded[place] as number) << (bit % 8);
    const at = Math.floor(bit / 8);
    hash[at] = (hash[at] as number) ^ (laid & 0xff);
    const next = (at + 1) % bytesInHash;
    hash[next] = (hash[next] as number) ^ (laid >> 8);
  }
  const lengthAt = bytesInHash - 8;
  hash.writeBigUInt64LE(hash.readBigUInt64LE(lengthAt) ^ BigInt(length), lengthAt);
  return hash.toString("base64");
}
