import { createPostTable } from "../../connector/post-store.ts";
import type { TenantContext } from "../../context.ts";
import { createConsentTable } from "../../identity/scoped-consent.ts";
import type { GraphRouter } from "../router.ts";
import { registerActivityNotifications } from "./activity-notifications.ts";
import { registerChannelMessages } from "./channel-messages.ts";
import { createFeedTables } from "./feed-store.ts";
import { createInstallTable } from "./installs.ts";
import { createTeamTables } from "./team-store.ts";
import { registerTeams } from "./teams.ts";

/** Teams: teams and channels, what was posted in them, and the activity feed. */
export function registerTeamwork(router: GraphRouter, context: TenantContext): void {
  createConsentTable(context);
  createTeamTables(context);
  createPostTable(context);
  createFeedTables(context);
  createInstallTable(context);
  registerTeams(router, context);
  registerChannelMessages(router, context);
  registerActivityNotifications(router, context);
}
