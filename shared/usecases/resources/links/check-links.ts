import type { Ports } from "../../../domain/ports.ts";
import { isKeptElsewhere } from "../../../domain/resources/links/kept-elsewhere.ts";
import { checkedAgain, type LinkCheck } from "../../../domain/resources/links/link-check.ts";
import { isAnswer, isDoubtful, type LinkFinding } from "../../../domain/resources/links/link-finding.ts";
import { type LinkToCheck, linksDue } from "../../../domain/resources/links/links-due.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { webCanBeReached } from "./web-can-be-reached.ts";

export type CheckLinksPorts = Pick<
  Ports,
  "resources" | "linkChecks" | "linkChecker" | "jobTurns" | "clock" | "newToken"
>;

export interface CheckedLinks {
  /** How many links were due; 0 as well when another server has this day's turn. */
  readonly due: number;
  /** How many looks were saved. */
  readonly saved: number;
  /** Looks without an answer that count for nothing, because no other site answered either. */
  readonly uncounted: number;
}

const nothing: CheckedLinks = { due: 0, saved: 0, uncounted: 0 };

/** As many as one request to Graph saves. */
const portion = 20;

interface Seen {
  readonly link: LinkToCheck;
  readonly finding: LinkFinding;
}

/**
 * Looks at the links that are due today and saves what is seen as it goes, so that a run cut short loses little; what is left is due
 * the next night. One server a day does it, and with nothing due nobody is asked anything. When no site answers, it is our own
 * network that is down, and no link is held against it.
 */
export async function checkLinks(ports: CheckLinksPorts, signal?: AbortSignal): Promise<CheckedLinks> {
  const { resources, linkChecks, linkChecker, jobTurns, clock, newToken } = ports;
  const today = londonDate(clock.now());
  const links = (await resources.list()).flatMap(({ value }): LinkToCheck[] =>
    isKeptElsewhere(value) ? [{ id: value.id, address: value.address }] : [],
  );
  const known = new Map((await linkChecks.list()).map((check) => [check.value.resource, check]));
  const due = linksDue(links, valuesOf(known), today);
  const forgotten = ofNoResource(known, links);
  if (due.length === 0 && forgotten.length === 0) return nothing;
  if (!(await jobTurns.take("check-links", today, newToken()))) return nothing;
  await linkChecks.remove(forgotten);

  const at = new Map<string, LinkToCheck[]>();
  for (const link of due) at.set(link.address, [...(at.get(link.address) ?? []), link]);
  let saved = 0;
  let ready: Seen[] = [];
  const doubted: Seen[] = [];
  let isAnswered = false;
  for await (const { address, finding } of linkChecker.check([...at.keys()], signal)) {
    isAnswered ||= isAnswer(finding);
    const seen = (at.get(address) ?? []).map((link): Seen => ({ link, finding }));
    (isDoubtful(finding) ? doubted : ready).push(...seen);
    if (ready.length < portion) continue;
    saved += await save(ready.splice(0, portion));
  }
  if (doubted.length > 0 && !isAnswered && !signal?.aborted)
    isAnswered = await webCanBeReached(
      ports,
      doubted.map(({ link }) => link.address),
      signal,
    );
  if (isAnswered) ready = [...ready, ...doubted];
  for (let start = 0; start < ready.length; start += portion)
    saved += await save(ready.slice(start, start + portion));
  return { due: due.length, saved, uncounted: isAnswered ? 0 : doubted.length };

  /** How many stood as they had been read: what somebody had looked at again meanwhile is newer. */
  async function save(seen: readonly Seen[]): Promise<number> {
    const checks = seen.map(({ link: { id, address }, finding }) => {
      const before = known.get(id);
      const value = checkedAgain(before?.value, { resource: id, address, finding, at: clock.now() });
      return before ? { value, version: before.version } : { value };
    });
    return checks.length - (await linkChecks.save(checks)).length;
  }
}

const valuesOf = (known: ReadonlyMap<ResourceId, Versioned<LinkCheck>>) =>
  new Map([...known].map(([id, { value }]) => [id, value]));

/** What is known of links that are no more. */
function ofNoResource(
  known: ReadonlyMap<ResourceId, Versioned<LinkCheck>>,
  links: readonly LinkToCheck[],
): Versioned<LinkCheck>[] {
  const standing = new Set(links.map(({ id }) => id));
  return [...known.values()].filter(({ value }) => !standing.has(value.resource));
}
