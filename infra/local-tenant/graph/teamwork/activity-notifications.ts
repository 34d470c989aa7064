import type { TenantContext } from "../../context.ts";
import { requireUser } from "../../identity/mailbox.ts";
import { parseBody } from "../../identity/parse-body.ts";
import { requireActivityConsent } from "../../identity/scoped-consent.ts";
import { transaction } from "../../store/sql.ts";
import { GraphError } from "../graph-error.ts";
import type { Caller, GraphRouter } from "../router.ts";
import {
  type ActivityNotification,
  bulkNotification,
  teamNotification,
  userNotification,
} from "./activity-notification.ts";
import { addToFeed } from "./feed-store.ts";
import { hasApp } from "./installs.ts";
import { openTeam } from "./teams.ts";

/** Source: learn.microsoft.com, teamwork: sendActivityNotificationToRecipients, note on the token's expiry. */
const tokenMinutesLeft = 45;

/** Notifications in people's activity feeds: to one, to one in a team, or to a hundred at once. */
export function registerActivityNotifications(router: GraphRouter, context: TenantContext): void {
  router.on("POST", "/users/{userId}/teamwork/sendActivityNotification", [], (request) => {
    requireActivityConsent(request.caller);
    const { id } = requireUser(context, request.params.userId ?? "");
    const notification = parseBody(userNotification, request.body);
    requireApp(context, id);
    notify(context, id, notification);
    return { status: 204 };
  });

  router.on("POST", "/teams/{teamId}/sendActivityNotification", ["TeamsActivity.Send"], (request) => {
    openTeam(context, request, ["TeamsActivity.Send"]);
    const { recipient, ...notification } = parseBody(teamNotification, request.body);
    const { id } = requireUser(context, recipient.userId);
    requireApp(context, id);
    notify(context, id, notification);
    return { status: 204 };
  });

  // Accepted means queued: who has no app is left out without a word, and nobody is told.
  router.on("POST", "/teamwork/sendActivityNotificationToRecipients", [], (request) => {
    requireActivityConsent(request.caller);
    requireLongToken(context, request.caller);
    const { recipients, ...notification } = parseBody(bulkNotification, request.body);
    const ids = new Set(recipients.map(({ userId }) => requireUser(context, userId).id));
    transaction(context.db, () => {
      for (const id of ids) if (hasApp(context, id)) notify(context, id, notification);
    });
    return { status: 202 };
  });
}

function requireLongToken(context: TenantContext, caller: Caller | undefined): void {
  const left = (caller?.expiresAt ?? Number.POSITIVE_INFINITY) * 1000 - context.now().getTime();
  if (left < tokenMinutesLeft * 60_000)
    throw new GraphError(
      412,
      "PreconditionFailed",
      `The token must be at least ${tokenMinutesLeft} minutes from expiry.`,
    );
}

function requireApp(context: TenantContext, userId: string): void {
  if (hasApp(context, userId)) return;
  throw new GraphError(
    403,
    "Forbidden",
    `Application with AAD App Id is not authorized to generate custom text notifications about '${userId}': the app is not installed for the recipient.`,
  );
}

function notify(context: TenantContext, userId: string, notification: ActivityNotification): void {
  const { activityType, chainId, previewText, topic, templateParameters } = notification;
  addToFeed(context, {
    userId,
    chainId,
    activityType,
    text: previewText.content,
    topic,
    templateParameters: Object.fromEntries(templateParameters.map(({ name, value }) => [name, value])),
  });
}
