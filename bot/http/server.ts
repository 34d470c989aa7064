import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import compress from "@fastify/compress";
import helmetPlugin, { type FastifyHelmetOptions } from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import helmet from "helmet";
import { renderProblem, renderProblems } from "./problem-rendering.ts";
import { Refused } from "./refused.ts";
import { scopeRequests } from "./request-scope.ts";

export interface ServerSettings {
  readonly logger: FastifyBaseLogger;
  /** Addresses that pages may call besides Beacon's own: the authority, for signing in. */
  readonly connectTo: readonly string[];
  /** Origins that may frame the pages besides Microsoft's own hosts: the trust's SharePoint. */
  readonly framedBy: readonly string[];
  /** Of one signed-in person; undefined for no limit. */
  readonly requestsPerMinute: number | undefined;
}

/** A browser sends a form of 256 KB within this, whatever the line; who sends more slowly holds a connection. */
const requestTimeoutMilliseconds = 30_000;

/** Hosts that may frame the tab. Source: learn.microsoft.com, "Make your tab app work in Teams, Outlook and Microsoft 365". */
const frameAncestors = [
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office.com",
  "https://outlook.office365.com",
];

/** What browsers are told of every answer. */
const securityHeaders = (settings: Pick<ServerSettings, "connectTo" | "framedBy">) =>
  ({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Fluent writes its styles into the page as it renders.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...settings.connectTo],
        frameAncestors: ["'self'", ...frameAncestors, ...settings.framedBy],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    // Teams shows the tab in a frame of another origin.
    frameguard: false,
    crossOriginResourcePolicy: { policy: "cross-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin-allow-popups" },
  }) satisfies FastifyHelmetOptions;

/** An HTTP server with what every route shares: request ids, security headers, limits and one way to refuse. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const headers = securityHeaders(settings);
  const app = Fastify({
    loggerInstance: settings.logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: 256 * 1024,
    requestTimeout: requestTimeoutMilliseconds,
    // Addresses that cannot be decoded or hold an overlong part, which neither a hook nor an error handler is asked about: they
    // get here what every other answer has.
    frameworkErrors: (error, request, reply) => {
      reply.header("x-request-id", request.id);
      helmet(headers)(request.raw, reply.raw, () => renderProblem(error, request, reply));
    },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
  });
  endConnectionsAtClose(app);
  renderProblems(app);
  // The other kind of body Fastify reads by itself, and one that any web page may send here without asking.
  app.removeContentTypeParser("text/plain");
  scopeRequests(app);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  await app.register(helmetPlugin, headers);
  await app.register(compress, { encodings: ["br", "gzip"] });
  if (settings.requestsPerMinute !== undefined)
    await app.register(rateLimit, {
      max: settings.requestsPerMinute,
      timeWindow: "1 minute",
      // Counted by person, once they are known: a whole school, and behind a front end the whole trust, shares one address.
      hook: "preParsing",
      keyGenerator: ({ actor }) => actor?.person ?? "",
      allowList: ({ actor }) => actor === undefined,
      errorResponseBuilder: () => new Refused("request.too-many"),
    });
  return app;
}

/**
 * Ends at a stop what would hold it up: connections on which nothing was asked yet, which browsers open ahead of need
 * and Node counts as busy until their headers are overdue, and those whose last answer went out meanwhile, which it
 * would keep for the next request. Either may take more than a minute.
 */
function endConnectionsAtClose(app: FastifyInstance): void {
  const unused = new Set<Socket>();
  let isClosing = false;
  app.server.on("connection", (socket) => {
    if (isClosing) return void socket.destroy();
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  app.server.on("request", ({ socket }) => unused.delete(socket));
  app.addHook("onResponse", async ({ raw }) => {
    if (isClosing) raw.socket.end();
  });
  app.addHook("preClose", async () => {
    isClosing = true;
    for (const socket of unused) socket.destroy();
  });
}
