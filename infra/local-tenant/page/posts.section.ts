import { personInChat } from "../connector/personal-chats.ts";
import type { TenantContext } from "../context.ts";
import { findChannel, findTeam } from "../graph/teamwork/team-store.ts";
import { findUser } from "../identity/people.ts";
import { cardAsHtml } from "./card-as-html.ts";
import { html, type Markup } from "./html.ts";
import type { Outbox } from "./outbox.ts";
import { when } from "./when.ts";

/** What the bot has said, channel by channel and person by person. */
export function postsSection(context: TenantContext, posts: Outbox["posts"]): Markup {
  if (posts.length === 0)
    return html`<p>What the bot says in channels and chats will be here, with its cards.</p>`;
  return html`<ul class="entries">${posts.map((post) => postEntry(context, post))}</ul>`;
}

function postEntry(context: TenantContext, post: Outbox["posts"][number]): Markup {
  const reply = post.rootId === post.activityId ? "" : ", in a thread";
  const updated = post.updatedTimes > 0 ? `, changed ${times(post.updatedTimes)}` : "";
  const kilobytes = (post.bytes / 1024).toFixed(1);
  return html`<li class="entry">
    <h3>${placeOf(context, post.conversationId)}</h3>
    <p class="meta">${when(post.postedAt)}${reply}${updated}. ${kilobytes} KB</p>
    ${post.isOverSafeSize ? html`<p class="warning">Above 28 KB: some places will not show it.</p>` : html``}
    ${post.text ? html`<p>${post.text}</p>` : html``}
    ${cardAsHtml(post.card)}
  </li>`;
}

function placeOf(context: TenantContext, conversationId: string): string {
  const userId = personInChat(context, conversationId);
  if (userId) return `Chat with ${findUser(context, userId)?.displayName ?? userId}`;
  const channel = findChannel(context, conversationId);
  const team = channel && findTeam(context, channel.teamId);
  return channel ? `${team?.displayName ?? ""} › ${channel.displayName}` : conversationId;
}

const times = (n: number) => (n === 1 ? "once" : `${n} times`);
