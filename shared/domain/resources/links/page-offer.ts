import { resourceLimits } from "../resource-errors.ts";
import type { LinkSight } from "./link-finding.ts";

/** What a page says of itself, as far as it says it. */
export interface SaidOfPage {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly publisher?: string | undefined;
}

/**
 * Why a page offers nothing: there is none, its site lets no program in, it is no page of text, it says nothing of itself, nobody
 * gets to it from here, or Beacon is reading others.
 */
export const noOffers = ["no-page", "kept-out", "not-a-page", "says-nothing", "unreachable", "busy"] as const;
export type NoOffer = (typeof noOffers)[number];

export type PageOffer = { readonly said: SaidOfPage } | { readonly none: NoOffer };

/** Reads what pages of the web say of themselves: politely, and of none that is not public. */
export interface LinkPages {
  read(address: string): Promise<PageOffer>;
}

/** An offer as the form takes it: of one line, within its limits. A page without a title offers nothing. */
export function pageOffer(said: SaidOfPage): PageOffer {
  const title = oneLine(said.title, resourceLimits.title);
  if (title === undefined) return { none: "says-nothing" };
  const description = oneLine(said.description, resourceLimits.description);
  const publisher = oneLine(said.publisher, resourceLimits.publisher);
  return {
    said: {
      title,
      ...(description === undefined || description === title ? {} : { description }),
      ...(publisher === undefined ? {} : { publisher }),
    },
  };
}

/** What a look at an address says of why it offers nothing. More is not told: whoever asks need not learn what stands in a private network. */
export function noOfferOf(seen: LinkSight): NoOffer {
  if (seen === "not-found" || seen === "gone") return "no-page";
  if (seen === "robots" || seen === "refused") return "kept-out";
  return seen === "busy" ? "busy" : "unreachable";
}

/** Without marks that nobody sees; a line that is too long ends after a word. */
function oneLine(text: string | undefined, most: number): string | undefined {
  const line = text?.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
  if (!line) return undefined;
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(" ") > most / 2 ? cut.lastIndexOf(" ") : cut.length)}…`;
}
