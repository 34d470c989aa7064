import type { FastifyInstance } from "fastify";
import { createBlockedTable } from "../connector/blocked-people.ts";
import { createPersonalChatTable } from "../connector/personal-chats.ts";
import { createPostTable } from "../connector/post-store.ts";
import type { TenantContext } from "../context.ts";
import { createCalendarTables } from "../graph/calendar/calendar-tables.ts";
import { createMailTable } from "../graph/mail/sent-mail.ts";
import { createMeetingTable } from "../graph/meetings/meeting-store.ts";
import { createReportTable } from "../graph/meetings/report-store.ts";
import { createSubscriptionTable } from "../graph/subscriptions/subscription-store.ts";
import { createFeedTables } from "../graph/teamwork/feed-store.ts";
import { createInstallTable } from "../graph/teamwork/installs.ts";
import { createTeamTables } from "../graph/teamwork/team-store.ts";
import { withGraphErrors } from "../identity/admin-scope.ts";
import { outboxRoutes } from "./outbox.routes.ts";
import { tenantAdminRoutes } from "./tenant-admin.routes.ts";

/** What the tenant's owner sees at `/`, the same as JSON, and what only an administrator could bring about. */
export function pageRoutes(app: FastifyInstance, context: TenantContext): void {
  for (const create of [
    createTeamTables,
    createInstallTable,
    createFeedTables,
    createPostTable,
    createPersonalChatTable,
    createBlockedTable,
    createMailTable,
    createCalendarTables,
    createMeetingTable,
    createReportTable,
    createSubscriptionTable,
  ])
    create(context);

  withGraphErrors(app, context, (scope) => {
    outboxRoutes(scope, context);
    tenantAdminRoutes(scope, context);
  });
}
