import { randomUUID } from "node:crypto";
import type { TenantContext } from "../../context.ts";
import { rows, run, transaction } from "../../store/sql.ts";

const chunkBytes = 4 * 1024 * 1024;

/** Keeps bytes under a new content id. */
export function storeContent(context: TenantContext, bytes: Buffer): string {
  const contentId = randomUUID();
  appendContent(context, contentId, 0, bytes);
  return contentId;
}

/** Adds bytes to a content at the position where it ends. */
export function appendContent({ db }: TenantContext, contentId: string, start: number, bytes: Buffer): void {
  transaction(db, () => {
    for (let at = 0; at < bytes.length; at += chunkBytes)
      run(db, "insert into content_chunk (content_id, start, bytes) values (?, ?, ?)", [
        contentId,
        start + at,
        bytes.subarray(at, at + chunkBytes),
      ]);
  });
}

/** The bytes from `start` up to but without `end`; only the chunks that hold them are read. */
export function readContent({ db }: TenantContext, contentId: string, start: number, end: number): Buffer {
  const chunks = rows<{ start: number; bytes: ArrayBuffer }>(
    db,
    `select start, bytes from content_chunk
     where content_id = ? and start < ? and start + length(bytes) > ? order by start`,
    [contentId, end, start],
  );
  return Buffer.concat(
    chunks.map((chunk) =>
      // libsql gives blobs as an ArrayBuffer where several rows are read at once.
      Buffer.from(chunk.bytes).subarray(Math.max(0, start - chunk.start), Math.max(0, end - chunk.start)),
    ),
  );
}

export const deleteContent = ({ db }: TenantContext, contentId: string) =>
  run(db, "delete from content_chunk where content_id = ?", [contentId]);
