import { z } from "zod";
import type { Graph } from "../transport/graph.ts";

/** Reads: `Sites.Selected` (read on Beacon's site). */
export const findSitePermissions = ["Sites.Selected"] as const;

/** The id of a site known by `{host}:/{path}`. */
export async function findSite(graph: Graph, site: string): Promise<string> {
  const { id } = await graph.call({
    method: "get",
    path: `/sites/${site}`,
    operation: "GET /sites/{hostname}:/{path}",
    answer: z.object({ id: z.string() }),
  });
  return id;
}
