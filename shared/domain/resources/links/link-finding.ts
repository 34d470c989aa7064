/**
 * What a look at an address can come to. `works` and `moved` open. A site that is `busy` (429, 503), `refused` us (401, 403 and
 * their like) or forbids it in its robots.txt (`robots`) may well open for a person; so may one at a port that Beacon does not ask
 * (`other-port`).
 */
export const linkSights = [
  "works",
  "moved",
  "not-found",
  "gone",
  "server-error",
  "redirect-loop",
  "timeout",
  "no-host",
  "no-connection",
  "untrusted",
  "refused",
  "busy",
  "robots",
  "other-port",
  "private-address",
  "not-web",
] as const;
export type LinkSight = (typeof linkSights)[number];

export type LinkFinding =
  | { readonly seen: Exclude<LinkSight, "moved" | "busy"> }
  /** It opens, and the site says that it stands at `to` for good. */
  | { readonly seen: "moved"; readonly to: string }
  /** `askAgainAt` is when the site wants to be asked again, if it says so. */
  | { readonly seen: "busy"; readonly askAgainAt?: Date };

/**
 * What a sight says of the link: it opens; it fails, perhaps for an hour; it is gone, by the site's own word; it cannot be told;
 * or nobody outside one network could open it.
 */
type LinkStanding = "opens" | "fails" | "gone" | "unclear" | "unfit";

const standings: Record<LinkSight, LinkStanding> = {
  works: "opens",
  moved: "opens",
  "not-found": "fails",
  gone: "gone",
  "server-error": "fails",
  "redirect-loop": "fails",
  timeout: "fails",
  "no-host": "fails",
  "no-connection": "fails",
  untrusted: "fails",
  refused: "unclear",
  busy: "unclear",
  robots: "unclear",
  "other-port": "unclear",
  "private-address": "unfit",
  "not-web": "unfit",
};

export const linkStandingOf = (seen: LinkSight): LinkStanding => standings[seen];

/** Sights that our own network being down, or a filter that answers in place of every site, would bring about as well. */
const doubtful: ReadonlySet<LinkSight> = new Set([
  "timeout",
  "no-host",
  "no-connection",
  "untrusted",
  "private-address",
]);

/** Whether what was seen could be the fault of where Beacon stands. */
export const isDoubtful = ({ seen }: LinkFinding): boolean => doubtful.has(seen);

/** Whether a site has answered, so that the web can be reached from here. What is no web address asked nobody. */
export const isAnswer = (finding: LinkFinding): boolean =>
  !isDoubtful(finding) && finding.seen !== "not-web" && finding.seen !== "other-port";
