import Fastify from "fastify";
import { z } from "zod";
import { connectGraph } from "../../bot/connect-graph.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import type { Fields } from "../../shared/graph/mirror/list-items.ts";
import { networkLibrary } from "../../shared/graph/schema/resources.list.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";

const drivesSchema = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });
const itemSchema = z.object({ id: z.string() });

/** A network's library as people use it in SharePoint. Items are named by their ids in the drive. */
export interface Library {
  readonly drive: string;
  put(path: string, bytes: string | Uint8Array): Promise<string>;
  find(path: string): Promise<string>;
  /** A file's bytes, as text. */
  read(path: string): Promise<string>;
  /** Where a file's bytes are read, in ranges or whole, and how many there are. */
  download(path: string): Promise<{ url: string; size: number }>;
  change(item: string, to: { name?: string; parentReference?: { id: string } }): Promise<void>;
  /** Fills in columns. */
  say(item: string, fields: Fields): Promise<void>;
  remove(item: string): Promise<void>;
}

export async function openLibrary(world: BeaconWorld, network: string): Promise<Library> {
  const log = Fastify({ logger: false }).log;
  const { graph } = connectGraph(world.config, { fetch: world.fetch, pace: virtualPace(world.clock), log });
  const site = await findSite(graph, world.config.SITE);
  const { value } = await graph.call({
    method: "get",
    path: `/sites/${site}/drives?$select=id,name`,
    operation: "GET /sites/{site}/drives",
    answer: drivesSchema,
  });
  const { name } = networkLibrary(network);
  const drive = value.find((each) => each.name === name)?.id;
  if (!drive) throw new Error(`There is no library "${name}".`);
  const at = (path: string) => `/drives/${drive}/root:/${path.split("/").map(encodeURIComponent).join("/")}`;
  const item = (id: string) => `/drives/${drive}/items/${id}`;
  return {
    drive,
    async put(path, bytes) {
      const put = await graph.call({
        method: "put",
        path: `${at(path)}:/content`,
        operation: "PUT /drives/{drive}/root:/{path}:/content",
        headers: { "Content-Type": "application/octet-stream" },
        body: Buffer.from(bytes),
        answer: itemSchema,
      });
      return put.id;
    },
    async find(path) {
      const found = await graph.call({
        method: "get",
        path: at(path),
        operation: "GET /drives/{drive}/root:/{path}",
        answer: itemSchema,
      });
      return found.id;
    },
    async read(path) {
      const bytes = await graph.call({
        method: "get",
        path: `${at(path)}:/content`,
        operation: "GET /drives/{drive}/root:/{path}:/content",
        asBytes: true,
        answer: z.instanceof(Uint8Array),
      });
      return Buffer.from(bytes).toString();
    },
    async download(path) {
      const found = await graph.call({
        method: "get",
        path: at(path),
        operation: "GET /drives/{drive}/root:/{path}",
        answer: z.object({ "@microsoft.graph.downloadUrl": z.string(), size: z.number() }),
      });
      return { url: found["@microsoft.graph.downloadUrl"], size: found.size };
    },
    async change(id, to) {
      await graph.call({
        method: "patch",
        path: item(id),
        operation: "PATCH /drives/{drive}/items/{item}",
        body: to,
        answer: z.unknown(),
      });
    },
    async say(id, fields) {
      await graph.call({
        method: "patch",
        path: `${item(id)}/listItem/fields`,
        operation: "PATCH /drives/{drive}/items/{item}/listItem/fields",
        body: fields,
        answer: z.unknown(),
      });
    },
    async remove(id) {
      await graph.call({
        method: "delete",
        path: item(id),
        operation: "DELETE /drives/{drive}/items/{item}",
        answer: z.unknown(),
      });
    },
  };
}
