import type { FastifyInstance } from "fastify";

/**
 * Browsers may send to these addresses from any page, as to SharePoint's own: whoever has the address needs nothing else. A
 * header that is not on the list fails there too. Source: msgraph-sdk-javascript, issue 220.
 */
export function allowEveryOrigin(app: FastifyInstance, prefix: string): void {
  app.addHook("onRequest", async (request, reply) => {
    if (!request.url.startsWith(`${prefix}/`) || request.headers.origin === undefined) return;
    reply.headers({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, PUT, POST, DELETE, OPTIONS",
      "access-control-allow-headers": "content-range, content-type",
      "access-control-max-age": "86400",
    });
  });
  app.options(`${prefix}/*`, async (_request, reply) => reply.status(204).send());
}
