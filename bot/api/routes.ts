import type { FastifyInstance } from "fastify";
import type { Api } from "./api.ts";
import { draftRoutes } from "./briefing/draft.routes.ts";
import { homeRoutes } from "./briefing/home.routes.ts";
import { publicationRoutes } from "./briefing/publication.routes.ts";
import { readingRoutes } from "./briefing/reading.routes.ts";
import { takeUpRoutes } from "./briefing/take-up.routes.ts";
import { closuresRoutes } from "./directory/closures.routes.ts";
import { directoryRoutes } from "./directory/directory.routes.ts";
import { importRoutes } from "./directory/import/import.routes.ts";
import { schoolRecordsRoutes } from "./directory/school-records.routes.ts";
import { settingsRoutes } from "./directory/settings.routes.ts";
import { staffRoutes } from "./directory/staff.routes.ts";
import { assessmentRoutes } from "./meetings/assessment.routes.ts";
import { feedsRoutes } from "./meetings/feeds.routes.ts";
import { meetingLifecycleRoutes } from "./meetings/lifecycle.routes.ts";
import { meetingListRoutes } from "./meetings/list.routes.ts";
import { minutesRoutes } from "./meetings/minutes.routes.ts";
import { meetingReplyRoutes } from "./meetings/replies.routes.ts";
import { meetingSeriesRoutes } from "./meetings/series.routes.ts";
import { networksRoutes } from "./networks/networks.routes.ts";
import { resourcesRoutes } from "./resources/resources.routes.ts";

/** Every route of the JSON API, below `/api`. */
export function apiRoutes(app: FastifyInstance, api: Api): void {
  homeRoutes(app, api);
  readingRoutes(app, api);
  draftRoutes(app, api);
  publicationRoutes(app, api);
  takeUpRoutes(app, api);
  directoryRoutes(app, api);
  staffRoutes(app, api);
  schoolRecordsRoutes(app, api);
  closuresRoutes(app, api);
  settingsRoutes(app, api);
  importRoutes(app, api);
  networksRoutes(app, api);
  assessmentRoutes(app, api);
  meetingListRoutes(app, api);
  meetingLifecycleRoutes(app, api);
  meetingSeriesRoutes(app, api);
  meetingReplyRoutes(app, api);
  minutesRoutes(app, api);
  feedsRoutes(app, api);
  resourcesRoutes(app, api);
}
