import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { renderProblems } from "./problem-rendering.ts";
import { Refused } from "./refused.ts";

export interface ServerSettings {
  readonly logger: FastifyBaseLogger;
  /** Addresses that pages may call besides Beacon's own: the authority, for signing in. */
  readonly connectTo: readonly string[];
  readonly requestsPerMinute: number | undefined;
}

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

/** An HTTP server with what every route shares: request ids, security headers, limits and one way to refuse. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: settings.logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: 256 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
  });
  renderProblems(app);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Fluent writes its styles into the page as it renders.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: ["'self'", ...settings.connectTo],
        frameAncestors: ["'self'", ...frameAncestors],
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
  });
  await app.register(compress, { encodings: ["br", "gzip"] });
  if (settings.requestsPerMinute !== undefined)
    await app.register(rateLimit, {
      max: settings.requestsPerMinute,
      timeWindow: "1 minute",
      errorResponseBuilder: () => new Refused("request.too-many"),
    });
  return app;
}
