/**
 * Longest life of a subscription in minutes, by what it watches.
 * Source: learn.microsoft.com/graph/api/resources/subscription, "Subscription lifetime".
 */
const lifetimes: readonly (readonly [pattern: RegExp, minutes: number])[] = [
  [/^sites\/[^/]+\/lists\/[^/]+$/i, 42_300],
  [/^(drives\/[^/]+|users\/[^/]+\/drive|sites\/[^/]+\/drive)\/root$/i, 42_300],
  [/^users\/[^/]+\/(events|messages|mailFolders\/[^/]+\/messages)(\/.*)?$/i, 4230],
  [/^(users|groups)(\/[^/]+(\/members)?)?$/i, 41_760],
  [/^teams(\/.*)?$/i, 4320],
  [/^communications\/onlineMeetings(\/.*)?$/i, 4320],
];

/** How long a subscription to this resource may live, or undefined when nothing can be subscribed to there. */
export function longestLifetimeMinutes(resource: string): number | undefined {
  return lifetimes.find(([pattern]) => pattern.test(resource))?.[1];
}

/** Lists and drives tell only that something changed; source: same page, "Supported resources". */
export const tellsUpdatesOnly = (resource: string) =>
  /^(sites|drives)\//i.test(resource) || /\/drive\/root$/i.test(resource);
