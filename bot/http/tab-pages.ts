import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { type TabConfig, tabConfigElementId } from "../../shared/contract/tab-config.schema.ts";
import { Refused } from "./refused.ts";

const yearSeconds = 365 * 24 * 3600;

/** Below these stand no pages: a mistaken address there gets an answer that says so, in the form its caller understands. */
const notPages = /^\/(api|assets|connector|health)(\/|$)/;

/** Serves the built tab. Every address that is not a file's is a page of the tab, which carries what it needs to sign in. */
export async function tabPages(app: FastifyInstance, folder: string, config: TabConfig): Promise<void> {
  const page = withConfig(await readFile(join(folder, "index.html"), "utf8"), config);
  await app.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    preCompressed: true,
    immutable: true,
    maxAge: yearSeconds * 1000,
    decorateReply: false,
  });
  app.get("/*", async (request, reply) => {
    if (!isPage(request.url)) throw new Refused("route.not-found");
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page);
  });
}

/** No page's address has a dot in it; a file's has: `/favicon.ico`, `/.git/config`. */
function isPage(url: string): boolean {
  const [path = ""] = url.split("?");
  return !notPages.test(path) && !path.includes(".");
}

/** JSON in a script element that no browser runs; `<` is written so that nothing in it can end the element. */
function withConfig(html: string, config: TabConfig): string {
  const json = JSON.stringify(config).replaceAll("<", "\\u003c");
  const place = `<script type="application/json" id="${tabConfigElementId}">`;
  if (!html.includes(place)) throw new Error("The built tab has no place for its configuration.");
  return html.replace(place, () => place + json);
}
