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
