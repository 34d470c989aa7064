import type { GraphHandler, GraphRouter, Method } from "../router.ts";

/** Every way to address a drive item: the root, an id, a path from the root, a path from an item. */
export function onDriveItem(
  router: GraphRouter,
  method: Method,
  /** What follows the item, e.g. `/content`, or empty for the item itself. */
  suffix: string,
  permissions: readonly string[],
  handler: GraphHandler,
): void {
  const drive = "/drives/{driveId}";
  const afterPath = suffix === "" ? "" : `:${suffix}`;
  router.on(method, `${drive}/root:/{+path}${afterPath}`, permissions, handler);
  router.on(method, `${drive}/items/{itemId}:/{+path}${afterPath}`, permissions, handler);
  router.on(method, `${drive}/root${suffix}`, permissions, handler);
  router.on(method, `${drive}/items/{itemId}${suffix}`, permissions, handler);
}
