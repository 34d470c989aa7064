import { isWebAddress } from "../domain/briefing/web-address.ts";
import type { LinkFinding } from "../domain/resources/links/link-finding.ts";
import type { Manners } from "./manners.ts";
import type { WebAnswer } from "./send-request.ts";
import type { SiteVisit } from "./site-visit.ts";
import { Unseen } from "./unseen.ts";

/** Answers to HEAD that a site does not give otherwise are asked for again with GET: many sites know no HEAD, or answer it wrongly. */
const isFinal = (status: number) => status < 400 || status === 410;

/** What is seen at an address, followed through its redirects; every step is looked at as the first is. */
export async function lookAtLink(
  visit: SiteVisit,
  address: string,
  manners: Pick<Manners, "linkWithin" | "redirects">,
): Promise<LinkFinding> {
  if (!isWebAddress(address)) return { seen: "not-web" };
  let at = withoutFragment(new URL(address));
  let moved: { to: string; isSettled: boolean } = { to: "", isSettled: false };
  const patience = { left: manners.linkWithin };
  const been = new Set<string>();
  try {
    for (let hop = 0; hop <= manners.redirects; hop++) {
      been.add(at.href);
      const refusal = await visit.refusal(at);
      if (refusal) return refusal;
      const answer = await ask(at);
      if ("seen" in answer) return answer;
      const next = redirectOf(answer, at);
      if (next === undefined) return seenAt(answer.status, moved.to);
      if (!isWebAddress(next.href)) return { seen: "not-web" };
      if (been.has(next.href)) return { seen: "redirect-loop" };
      // Where the first steps, those for good, lead; what follows for the time being is the site's own affair.
      const isForGood = answer.status === 301 || answer.status === 308;
      if (!moved.isSettled)
        moved = isForGood ? { to: next.href, isSettled: false } : { ...moved, isSettled: true };
      at = next;
    }
    return { seen: "redirect-loop" };
  } catch (failure) {
    if (failure instanceof Unseen) return { seen: failure.because };
    throw failure;
  }

  async function ask(to: URL): Promise<WebAnswer | LinkFinding> {
    const head = await visit.ask(to, { method: "HEAD", headers: {}, patience });
    if ("seen" in head || isFinal(head.status)) return head;
    // One byte, for sites that hold to it; of the others nothing is read.
    return visit.ask(to, { method: "GET", headers: { range: "bytes=0-0" }, patience });
  }
}

/** Where an answer sends on to, if it does. */
export function redirectOf({ status, headers }: WebAnswer, at: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return undefined;
  return URL.canParse(headers.location, at) ? withoutFragment(new URL(headers.location, at)) : undefined;
}

/** Servers never see what stands behind `#`. */
function withoutFragment(address: URL): URL {
  const plain = new URL(address);
  plain.hash = "";
  return plain;
}

/** What a status says of a page that does not send on. */
export function seenAt(status: number, movedTo: string): LinkFinding {
  if (status === 404) return { seen: "not-found" };
  if (status === 410) return { seen: "gone" };
  if (status >= 500) return { seen: "server-error" };
  // The first byte of a page that has none cannot be had (416); it is there.
  if (status >= 400 && status !== 416) return { seen: "refused" };
  if (status >= 300) return { seen: "refused" };
  return movedTo === "" ? { seen: "works" } : { seen: "moved", to: movedTo };
}
