import type { FastifyInstance } from "fastify";
import type { TenantContext } from "../context.ts";
import { registerBatch } from "./batch.ts";
import { registerCalendar } from "./calendar/calendar.ts";
import { registerDirectory } from "./directory/directory.ts";
import { registerDownloads } from "./drives/content.ts";
import { registerDrives } from "./drives/drives.ts";
import { registerUploads } from "./drives/uploads.ts";
import { allowEveryOrigin } from "./every-origin.ts";
import type { ExchangeJournal } from "./exchange-journal.ts";
import { createGraphService, type GraphService } from "./graph-service.ts";
import { graphDoor } from "./http.ts";
import { registerItems } from "./items/items.ts";
import { registerLists } from "./lists/lists.ts";
import { registerMail } from "./mail/mail.ts";
import { registerOnlineMeetings } from "./meetings/online-meetings.ts";
import { rememberedCallers } from "./remembered-callers.ts";
import { type Caller, GraphRouter } from "./router.ts";
import { seedSite } from "./sites/seed-site.ts";
import { registerSites } from "./sites/sites.ts";
import { registerSubscriptions } from "./subscriptions/subscriptions.ts";
import { registerTeamwork } from "./teamwork/teamwork.ts";

interface Callers {
  verifyCaller(authorization: string | undefined): Promise<Caller | undefined>;
}

/** Graph v1.0: every operation that Beacon uses, below `/v1.0`. */
export function createGraph(
  app: FastifyInstance,
  context: TenantContext,
  journal: ExchangeJournal,
  callers: Callers,
): GraphRouter {
  const router = new GraphRouter();
  const service: GraphService = createGraphService(context, router, journal);
  seedSite(context);
  registerBatch(router, context.faults, service);
  registerSites(router, context);
  registerDrives(router, context);
  registerItems(router, context);
  registerLists(router, context);
  registerDirectory(router, context);
  registerTeamwork(router, context);
  registerCalendar(router, context);
  registerOnlineMeetings(router, context);
  registerMail(router, context);
  registerSubscriptions(router, context);
  graphDoor(app, context, {
    prefix: "/v1.0",
    service,
    verifyCaller: rememberedCallers(context, (authorization) => callers.verifyCaller(authorization)),
  });
  preAuthenticated(app, context, journal);
  return router;
}

/** SharePoint's own addresses, which Graph hands out for downloads and uploads: whoever has one needs no token. */
function preAuthenticated(app: FastifyInstance, context: TenantContext, journal: ExchangeJournal): void {
  const router = new GraphRouter();
  registerDownloads(router, context);
  registerUploads(router, context);
  const service = createGraphService(context, router, journal);
  const prefix = "/_api/v2.0";
  allowEveryOrigin(app, prefix);
  graphDoor(app, context, { prefix, service, verifyCaller: async () => undefined });
}
