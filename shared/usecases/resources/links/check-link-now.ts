import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import { isKeptElsewhere } from "../../../domain/resources/links/kept-elsewhere.ts";
import { checkedAgain, type LinkCheck } from "../../../domain/resources/links/link-check.ts";
import { isDoubtful } from "../../../domain/resources/links/link-finding.ts";
import { type LinkVerdict, linkVerdict } from "../../../domain/resources/links/link-verdict.ts";
import { mayAskNow } from "../../../domain/resources/links/may-ask-now.ts";
import type { LinkRefusal } from "../../../domain/resources/links/refusals.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { webCanBeReached } from "./web-can-be-reached.ts";

export interface CheckedNow {
  readonly link: { readonly id: string; readonly title: string; readonly networks: readonly string[] };
  readonly check: LinkCheck;
  /** What is still to mend; absent when the link is in order, or not known to be out of it. */
  readonly verdict?: LinkVerdict;
}

/**
 * Looks at a link again because a curator asks, at most once a minute, whoever asks. Refused when the web cannot be reached from
 * here; what was known then stays as it was.
 */
export async function checkLinkNow(
  ports: Pick<Ports, "resources" | "networks" | "linkChecks" | "linkChecker" | "clock">,
  { actor, resource }: { actor: Actor; resource: ResourceId },
): Promise<Result<CheckedNow, LinkRefusal | "access.refused">> {
  const { resources, networks, linkChecks, linkChecker, clock } = ports;
  const all = await networks.list();
  if (!keepsResources(actor, all)) return refuse("access.refused");
  const link = (await resources.find(resource))?.value;
  const known = await linkChecks.find(resource);
  if (!link || !known || !isKeptElsewhere(link) || !canCurate({ actor, networks: all }, link))
    return refuse("link.not-found");
  if (!mayAskNow(known.value, clock.now())) return refuse("link.asked-just-now");

  // Said before it is done: of two who ask at once, on whichever servers, one gets through.
  const asking = { ...known.value, askedAt: clock.now() };
  const lost = await linkChecks.save([{ value: asking, version: known.version }]);
  const claimed = await linkChecks.find(resource);
  if (lost.length > 0 || !claimed) return refuse("link.asked-just-now");

  for await (const { address, finding } of linkChecker.check([link.address])) {
    if (isDoubtful(finding) && !(await webCanBeReached(ports, [address])))
      return refuse("link.web-unreachable");
    const check = checkedAgain(claimed.value, { resource, address, finding, at: clock.now() });
    await linkChecks.save([{ value: check, version: claimed.version }]);
    const verdict = linkVerdict(check);
    return ok({ link, check, ...(verdict ? { verdict } : {}) });
  }
  return refuse("link.web-unreachable");
}
