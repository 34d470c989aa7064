import type { TenantContext } from "../context.ts";
import { recentInvitations } from "../graph/calendar/invitations.ts";
import { liveSubscriptions } from "../graph/subscriptions/subscription-store.ts";
import { feedGroups } from "../graph/teamwork/feed-groups.ts";
import { html } from "./html.ts";
import { invitationsSection, mailsSection } from "./mails.section.ts";
import { notificationsSection } from "./notifications.section.ts";
import { outbox } from "./outbox.ts";
import { pageShell } from "./page-shell.ts";
import { postsSection } from "./posts.section.ts";
import { subscriptionsSection } from "./subscriptions.section.ts";

/** As much as somebody looks through; all of it is in the JSON. */
const shownEntries = 50;
const shownNames = 200;

/** What went out of this tenant: posted, notified, invited, mailed. */
export function tenantPage(context: TenantContext): string {
  const { posts, mails } = outbox(context, shownEntries);
  const keysPath = `/${context.tenantId}/v2.0/.well-known/openid-configuration`;
  return pageShell({
    title: "What went out",
    isLive: true,
    body: html`<h1>Beacon’s local tenant</h1>
      <p>A Microsoft 365 tenant on this computer. Nothing here reaches anybody.</p>
      <h2 id="posts">Posted</h2> ${postsSection(context, posts)}
      <h2 id="notifications">Notified</h2>
      ${notificationsSection(feedGroups(context, { groups: shownEntries, names: shownNames }))}
      <h2 id="invitations">Invited</h2> ${invitationsSection(recentInvitations(context, 2_000))}
      <h2 id="mails">Mailed</h2> ${mailsSection(mails)}
      <h2 id="subscriptions">Subscribed</h2> ${subscriptionsSection(liveSubscriptions(context))}
      <h2 id="more">More</h2>
      <ul>
        <li><a href="/_admin/outbox">All of this as JSON</a></li>
        <li><a href="/_admin/requests">How often each Graph operation was asked for</a></li>
        <li><a href="/_admin/connector/requests">How often each Bot Connector operation was asked for</a></li>
        <li><a href="${keysPath}">Sign-in: addresses and keys</a></li>
      </ul>`,
  });
}
