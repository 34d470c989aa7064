import { isOpenForEditing } from "../../domain/briefing/edition.ts";
import type { Ports } from "../../domain/ports.ts";
import { isAnswer, isDoubtful, linkStandingOf } from "../../domain/resources/links/link-finding.ts";
import { webCanBeReached } from "../resources/links/web-can-be-reached.ts";

type LookPorts = Pick<Ports, "editions" | "items" | "linkSights" | "linkChecker" | "linkChecks" | "clock">;

/** A link that opened is looked at again after a day, another after an hour: its page may come, and Tuesday will. */
const hoursUntilAgain = { opens: 24, otherwise: 1 };

/**
 * Looks at the links of editions that have not gone out, those that were not looked at lately. Links without an answer count only
 * when another site answered, since our own network may be down. Answers how many were looked at.
 */
export async function lookAtBriefingLinks(
  { editions, items, linkSights, linkChecker, linkChecks, clock }: LookPorts,
  signal?: AbortSignal,
): Promise<number> {
  const open = (await editions.list()).filter(({ value }) => isOpenForEditing(value));
  const written = await Promise.all(open.map(({ value }) => items.listIn(value.id)));
  const addresses = new Set(written.flat().flatMap(({ value }) => value.links.map(({ address }) => address)));
  linkSights.keepOnly(addresses);
  const due = [...addresses].filter((address) => isDue(address));
  const doubtful: Parameters<typeof linkSights.put>[] = [];
  let hasAnswered = false;
  for await (const { address, finding } of linkChecker.check(due, signal)) {
    hasAnswered ||= isAnswer(finding);
    const seen = { finding, at: clock.now() };
    if (isDoubtful(finding)) doubtful.push([address, seen]);
    else linkSights.put(address, seen);
  }
  if (
    doubtful.length > 0 &&
    (hasAnswered || (await webCanBeReached({ linkChecks, linkChecker }, due, signal)))
  )
    for (const [address, seen] of doubtful) linkSights.put(address, seen);
  return due.length;

  function isDue(address: string): boolean {
    const seen = linkSights.find(address);
    if (!seen) return true;
    const hours =
      linkStandingOf(seen.finding.seen) === "opens" ? hoursUntilAgain.opens : hoursUntilAgain.otherwise;
    return clock.now().getTime() >= seen.at.getTime() + hours * 3_600_000;
  }
}
