import { isWebAddress } from "../domain/briefing/web-address.ts";
import {
  type LinkPages,
  noOfferOf,
  type PageOffer,
  pageOffer,
} from "../domain/resources/links/page-offer.ts";
import type { Pace } from "../graph/transport/pace.ts";
import type { Outside } from "./link-checker.ts";
import { redirectOf, seenAt } from "./look-at-link.ts";
import { type Manners, usualManners } from "./manners.ts";
import { pageText } from "./page-text.ts";
import { saidOfPage } from "./said-of-page.ts";
import { SiteVisit } from "./site-visit.ts";
import { Unseen } from "./unseen.ts";

/** What a page says of itself stands at its beginning; this is the head of nearly every page, in bytes. */
const bytesRead = 256 * 1024;
/** At one time, of all who ask. */
const pagesAtOnce = 4;
/** Somebody waits before a form, and would sooner type: milliseconds. */
const patience = { linkWithin: 8000, answerWithin: 6000, waitAtMost: 1000 };

/** Reads pages that somebody is about to add, with the manners of the link check: one request at a time to a site, and no site that keeps programs out. */
export function linkPages({
  manners = usualManners,
  ...parts
}: Outside & { readonly pace: Pace; readonly about: string }): LinkPages {
  const underWay = new Set<string>();
  const hurried: Manners = {
    ...manners,
    linkWithin: Math.min(manners.linkWithin, patience.linkWithin),
    answerWithin: Math.min(manners.answerWithin, patience.answerWithin),
    waitAtMost: Math.min(manners.waitAtMost, patience.waitAtMost),
  };
  return {
    async read(address) {
      if (!isWebAddress(address)) return { none: "unreachable" };
      const { hostname } = new URL(address);
      if (underWay.has(hostname) || underWay.size >= pagesAtOnce) return { none: "busy" };
      underWay.add(hostname);
      try {
        return await readPage(new SiteVisit({ ...parts, manners: hurried }), new URL(address), hurried);
      } catch (failure) {
        if (failure instanceof Unseen) return { none: noOfferOf(failure.because) };
        throw failure;
      } finally {
        underWay.delete(hostname);
      }
    },
  };
}

async function readPage(visit: SiteVisit, from: URL, manners: Manners): Promise<PageOffer> {
  let at = from;
  const left = { left: manners.linkWithin };
  for (let hop = 0; hop <= manners.redirects; hop++) {
    const refusal = await visit.refusal(at);
    if (refusal) return { none: noOfferOf(refusal.seen) };
    const asking = { method: "GET", headers: { accept: "text/html" }, patience: left } as const;
    const answer = await visit.ask(at, asking, bytesRead);
    if ("seen" in answer) return { none: noOfferOf(answer.seen) };
    const next = redirectOf(answer, at);
    if (next === undefined) {
      if (answer.status !== 200) return { none: noOfferOf(seenAt(answer.status, "").seen) };
      const type = answer.headers["content-type"] ?? "";
      if (!/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) return { none: "not-a-page" };
      return pageOffer(saidOfPage(pageText(answer.bytes, type)));
    }
    if (!isWebAddress(next.href)) return { none: "unreachable" };
    at = next;
  }
  return { none: "unreachable" };
}
