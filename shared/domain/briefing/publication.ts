import { chunked } from "../chunked.ts";
import type { PersonId } from "../directory/person.ts";
import type { Edition } from "./edition.ts";
import type { BriefingItem } from "./item.ts";

export type PublicationRefusal =
  | "edition.paused"
  | "edition.empty"
  | "edition.being-published"
  | "edition.published"
  | "edition.nobody"
  | "edition.stopped";

/** For how long one server may work on an edition before another may take over, in milliseconds. */
export interface ClaimTerms {
  readonly milliseconds: number;
}

/** Five minutes: far longer than any one request may take, short enough that heads hardly notice when a server dies. */
export const usualClaimTerms: ClaimTerms = { milliseconds: 5 * 60_000 };

/**
 * A server stops sending this long before its claim ends, so that what it sent last has arrived or failed by then, and a
 * server that was put to sleep for a minute or two does no harm when it wakes.
 */
const claimMarginMilliseconds = (terms: ClaimTerms): number => (terms.milliseconds * 2) / 5;

/** Whether work under a claim that ends at `until` may go on at `now`, or must be left to whoever takes over. */
export const claimCovers = (until: Date, now: Date, terms: ClaimTerms): boolean =>
  now.getTime() < until.getTime() - claimMarginMilliseconds(terms);

/** Why nobody may take up publishing this edition now, or undefined. An interrupted publication may be taken up when its claim has run out. */
export function claimRefusal(
  edition: Edition,
  items: readonly BriefingItem[],
  now: Date,
): PublicationRefusal | undefined {
  if (edition.status === "published") return "edition.published";
  if (edition.delivery?.paused) return "edition.paused";
  if (edition.status === "publishing")
    return edition.claim && now < edition.claim.until ? "edition.being-published" : undefined;
  return items.length === 0 ? "edition.empty" : undefined;
}

/** The edition as taken up by one server: status, claim, and on the first attempt the items frozen as they stand. */
export function claimed(
  edition: Edition,
  by: {
    token: string;
    person: PersonId | undefined;
    until: Date;
    items: readonly BriefingItem[];
    readers: number;
  },
): Edition {
  const { publishAt: _due, ...rest } = edition;
  return {
    ...rest,
    status: "publishing",
    claim: { token: by.token, until: by.until },
    frozenItems: edition.frozenItems ?? by.items,
    delivery: {
      ...edition.delivery,
      attempts: (edition.delivery?.attempts ?? 0) + 1,
      readers: by.readers,
    },
    ...(by.person ? { publishedBy: by.person } : {}),
  };
}

/** Whether work under this claim may go on at `now`, or must be left to whoever takes over. */
export function mayGoOn(edition: Edition, token: string, now: Date, terms: ClaimTerms): boolean {
  return (
    edition.status === "publishing" &&
    edition.claim?.token === token &&
    claimCovers(edition.claim.until, now, terms)
  );
}

/** Whether the job should take it up: scheduled and due, or begun and abandoned. */
export function isDue(edition: Edition, now: Date): boolean {
  if (edition.status === "scheduled") return edition.publishAt !== undefined && edition.publishAt <= now;
  if (edition.delivery?.paused) return false;
  return edition.status === "publishing" && (!edition.claim || edition.claim.until <= now);
}

/** The edition when everyone has been told. */
export function published(edition: Edition, now: Date): Edition {
  const { claim: _claim, ...rest } = edition;
  return { ...rest, status: "published", publishedAt: now };
}

/** The most people that Graph notifies in one request (`sendActivityNotificationToRecipients`). */
export const readersPerNotification = 100;

/** Readers still to notify, in the order and portions in which they are notified. */
export function portionsLeft(
  readers: readonly PersonId[],
  notifiedThrough: PersonId | undefined,
): PersonId[][] {
  const left = notifiedThrough === undefined ? readers : readers.filter((reader) => reader > notifiedThrough);
  return chunked(left, readersPerNotification);
}

/** Whether a claim that ends at `until` is to be renewed, so that what is begun next has time to end. */
export const isToRenew = (until: Date, now: Date, terms: ClaimTerms): boolean =>
  now.getTime() >= until.getTime() - (terms.milliseconds * 3) / 5;

/** When a claim made or renewed at `now` runs out. */
export const claimEnd = (now: Date, terms: ClaimTerms): Date => new Date(now.getTime() + terms.milliseconds);
