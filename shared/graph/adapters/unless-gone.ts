import { isOver } from "../mirror/is-over.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";

/**
 * What is read of a yearly list, or nothing when another server has deleted it because its time was over: then this server
 * forgets it too.
 */
export async function unlessGone<Rows>(
  mirror: Pick<SiteMirror, "forget">,
  list: string,
  read: () => Promise<Rows>,
): Promise<Rows | undefined> {
  try {
    return await read();
  } catch (failure) {
    if (!isOver(list, failure)) throw failure;
    mirror.forget(list);
    return undefined;
  }
}
