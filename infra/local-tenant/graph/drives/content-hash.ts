import type { TenantContext } from "../../context.ts";
import { readContent } from "./content-store.ts";
import type { DriveItemRow } from "./drive-item-row.ts";
import { quickXorHash } from "./quick-xor-hash.ts";

const bytesAtOnce = 4 * 1024 * 1024;

/** By content, which does not change once a file has it. */
const known = new Map<string, string>();

/** What SharePoint tells of a file's content, worked out when it is first asked for. */
export function contentHash(context: TenantContext, { content_id: id, size }: DriveItemRow): string {
  const before = id === null ? undefined : known.get(id);
  if (before !== undefined) return before;
  function* pieces() {
    for (let at = 0; id !== null && at < size; at += bytesAtOnce)
      yield readContent(context, id, at, Math.min(at + bytesAtOnce, size));
  }
  const hash = quickXorHash(pieces());
  if (id !== null) known.set(id, hash);
  return hash;
}
