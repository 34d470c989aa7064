import { crc32, deflateRawSync, constants as zlib } from "node:zlib";

export interface Packed {
  readonly name: string;
  readonly text?: string;
  /** Instead of text: what is packed already, and what the archive says that it unpacks to. */
  readonly packed?: Buffer;
  readonly says?: number;
  readonly isLocked?: boolean;
}

/** A zip archive (PKWARE APPNOTE 4.3) that may say of its parts what is not so. */
export function zipOf(parts: readonly Packed[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const bytes = Buffer.from(part.text ?? "");
    const packed = part.packed ?? deflateRawSync(bytes);
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.isLocked ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.says ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, place, name);
    const file = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, packed]);
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}

/** What unpacks to `times` times the text: packed once, and said again and again. */
export function packedOver(text: string, times: number, before = "", after = ""): Buffer {
  const once = deflateRawSync(text, { finishFlush: zlib.Z_FULL_FLUSH });
  const start = deflateRawSync(before, { finishFlush: zlib.Z_FULL_FLUSH });
  return Buffer.concat([start, ...Array.from({ length: times }, () => once), deflateRawSync(after)]);
}
