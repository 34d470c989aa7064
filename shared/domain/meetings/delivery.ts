import { type ClaimTerms, claimCovers } from "../briefing/publication.ts";

/** One of the Outlook events of a meeting. An event takes at most 500 attendees, so a large audience needs several. */
export interface OutlookEvent {
  /** Counted from 0; the first carries the Teams meeting. */
  readonly part: number;
  readonly eventId: string;
}

/** How far the organiser's calendar has come to what the meeting says. */
export interface OutlookDelivery {
  /** Counts up with every change that people outside must hear of. */
  readonly wanted: number;
  /** The count up to which everybody has heard; below `wanted`, a server has work to do. */
  readonly delivered: number;
  /** Which server is at work and until when it keeps others off. */
  readonly claim?: { readonly token: string; readonly until: Date };
  readonly events: readonly OutlookEvent[];
  /** Where one joins online; it stays the same through every change. */
  readonly joinUrl?: string;
}

export const notInOutlook: OutlookDelivery = { wanted: 0, delivered: 0, events: [] };

export const isDelivered = (delivery: OutlookDelivery): boolean => delivery.delivered >= delivery.wanted;

/** Whether a server may take it up: there is work, and nobody else is at it or whoever was has gone silent. */
export const mayTakeUp = (delivery: OutlookDelivery, now: Date): boolean =>
  !isDelivered(delivery) && (!delivery.claim || delivery.claim.until <= now);

/** Whether work under this claim may go on at `now`, or must be left to whoever takes over. */
export const mayDeliver = (delivery: OutlookDelivery, token: string, now: Date, terms: ClaimTerms): boolean =>
  delivery.claim?.token === token && claimCovers(delivery.claim.until, now, terms);

export const claimedBy = (delivery: OutlookDelivery, token: string, until: Date): OutlookDelivery => ({
  ...delivery,
  claim: { token, until },
});

/** With what one server brought about, when it has done what was wanted up to `delivered`. A later wish stays. */
export function deliveredUpTo(
  delivery: OutlookDelivery,
  done: { delivered: number; events: readonly OutlookEvent[]; joinUrl: string | undefined },
): OutlookDelivery {
  const { claim: _claim, ...rest } = delivery;
  return {
    ...rest,
    delivered: Math.max(delivery.delivered, done.delivered),
    events: done.events,
    ...(done.joinUrl ? { joinUrl: done.joinUrl } : {}),
  };
}
