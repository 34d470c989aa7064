import type { DeliveryCounts, StoredSubscription } from "../graph/subscriptions/subscription-store.ts";
import { html, type Markup } from "./html.ts";
import { when } from "./when.ts";

/** Who is told of changes, and whether the telling works. */
export function subscriptionsSection(
  subscriptions: readonly (StoredSubscription & DeliveryCounts)[],
): Markup {
  if (subscriptions.length === 0) return html`<p>Apps that asked to be told of changes will be here.</p>`;
  return html`<ul class="entries">${subscriptions.map(
    ({
      resource,
      changeType,
      notificationUrl,
      expirationDateTime,
      delivered,
      failed,
    }) => html`<li class="entry">
      <h3>${resource}</h3>
      <p class="meta">${changeType} to ${notificationUrl}, until ${when(expirationDateTime)}.
        ${delivered} delivered, ${failed} failed</p>
    </li>`,
  )}</ul>`;
}
