import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { FastifyInstance } from "fastify";

export interface Route {
  readonly method: string;
  readonly url: string;
}

/** What was built, and every route that Fastify took in meanwhile: a new one is in the list by itself. */
export async function withRoutes<Built>(
  build: () => Promise<Built>,
): Promise<{ built: Built; routes: readonly Route[] }> {
  const routes: Route[] = [];
  const watch = (message: unknown) => {
    (message as { fastify: FastifyInstance }).fastify.addHook("onRoute", ({ method, url }) => {
      for (const each of [method].flat()) routes.push({ method: each, url });
    });
  };
  subscribe("fastify.initialization", watch);
  try {
    return { built: await build(), routes };
  } finally {
    unsubscribe("fastify.initialization", watch);
  }
}

/** Routes of the JSON API. The bot's address checks its senders in its own way. */
export const apiRoutesOf = (routes: readonly Route[]): Route[] =>
  routes.filter(({ url }) => /^\/api(\/|$)/.test(url) && url !== "/api/messages");

/** The route's address with something in the place of each parameter. */
export const addressOf = ({ url }: Route): string =>
  url
    .replace(":edition", "2026-11-17")
    .replace(":item", "item-all")
    .replace(":meeting", "bbbbbbbb-0000-4000-8000-00000000c001")
    .replace(":act", "done")
    .replace(":person", "bbbbbbbb-0000-4000-8000-000000000003")
    .replace(":urn", "100001")
    .replace(":meeting", "english-meeting")
    .replace(":action", "send-the-form")
    .replace(":feed", "no-such-feed")
    .replace("*", "no/such/address");
