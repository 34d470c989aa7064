import { createHash } from "node:crypto";
import type { FeedGroup } from "../graph/teamwork/feed-groups.ts";
import { html, type Markup } from "./html.ts";
import { when } from "./when.ts";

/** What people were notified of: each notification once, with those who got it folded away below. */
export function notificationsSection(groups: readonly FeedGroup[]): Markup {
  if (groups.length === 0)
    return html`<p>Notifications in people’s activity feeds will be here, each once with the people who got it.</p>`;
  return html`<ul class="entries">${groups.map(groupEntry)}</ul>`;
}

function groupEntry({ text, activityType, sentAt, peopleCount, names }: FeedGroup): Markup {
  const more = peopleCount - names.length;
  return html`<li class="entry">
    <h3>${text}</h3>
    <p class="meta">${when(sentAt)}. ${activityType}</p>
    <details id="${idOf(`${activityType} ${text} ${sentAt}`)}">
      <summary>${peopleCount === 1 ? "1 person" : `${peopleCount.toLocaleString("en-GB")} people`}</summary>
      <ul>${names.map((name) => html`<li>${name}</li>`)}</ul>
      ${more > 0 ? html`<p>And ${more} more.</p>` : html``}
    </details>
  </li>`;
}

/** Stays the same from one refresh to the next, so that what was opened stays open. */
const idOf = (text: string) => `n${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
