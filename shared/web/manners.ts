/** How politely and how patiently sites are asked. Times are in milliseconds. */
export interface Manners {
  /** Between the end of a request to a host and the next to it. */
  readonly pause: number;
  /** As much of a site's `Crawl-delay`, or of a `Retry-After`, as is waited for; a site that wants more is left for another day. */
  readonly waitAtMost: number;
  readonly hostsAtOnce: number;
  /** Until a connection stands, its encryption included. */
  readonly connectWithin: number;
  /** Until a request is answered. */
  readonly answerWithin: number;
  /** For all requests about one link together. */
  readonly linkWithin: number;
  readonly redirects: number;
}

export const usualManners: Manners = {
  pause: 1000,
  waitAtMost: 10_000,
  hostsAtOnce: 8,
  connectWithin: 5000,
  answerWithin: 10_000,
  linkWithin: 20_000,
  redirects: 5,
};
