import type { Invitation } from "../graph/calendar/invitations.ts";
import { html, type Markup } from "./html.ts";
import type { Outbox } from "./outbox.ts";
import { when } from "./when.ts";

/** Mail that would have gone out, newest first. */
export function mailsSection(mails: Outbox["mails"]): Markup {
  if (mails.length === 0) return html`<p>Mail sent from mailboxes of this tenant will be here.</p>`;
  return html`<ul class="entries">${mails.map(
    (mail) => html`<li class="entry">
      <h3>${mail.subject || "(no subject)"}</h3>
      <p class="meta">${when(mail.sentAt)}. To ${mail.to.join(", ")}</p>
      <p>${wordsOf(mail.body)}</p>
    </li>`,
  )}</ul>`;
}

/** What Outlook would have told people of their meetings. */
export function invitationsSection(invitations: readonly Invitation[]): Markup {
  if (invitations.length === 0)
    return html`<p>Invitations to meetings, and what people were told when a meeting changed, will be here.</p>`;
  return html`<ul class="entries">${grouped(invitations).map(
    ({ subject, kind, sentAt, addresses }) => html`<li class="entry">
      <h3>${subject || "(no subject)"}: ${kind}</h3>
      <p class="meta">${when(sentAt)}. ${addresses.length === 1 ? (addresses[0] ?? "") : `${addresses.length} people`}</p>
    </li>`,
  )}</ul>`;
}

function grouped(invitations: readonly Invitation[]) {
  const groups = new Map<string, Invitation & { addresses: string[] }>();
  for (const one of invitations) {
    const key = `${one.eventId} ${one.kind} ${one.sentAt}`;
    const group = groups.get(key) ?? { ...one, addresses: [] };
    group.addresses.push(one.address);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const wordsOf = (body: string) =>
  body
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 1_000);
