import type { ItemLink } from "../../../../shared/domain/briefing/item.ts";
import { isWebAddress } from "../../../../shared/domain/briefing/web-address.ts";
import type { TextBlock } from "../adaptive-card.ts";
import { markdownAsWritten } from "../as-written.ts";

/** At most this many links of one item stand on a card; the rest are in Beacon. */
const linksShown = 3;

/** An item's documents as links, one a line. Addresses that are not http or https are left out. */
export const itemLinks = (links: readonly ItemLink[]): TextBlock[] =>
  links
    .filter(({ address }) => isWebAddress(address))
    .slice(0, linksShown)
    .map((link) => ({
      type: "TextBlock",
      text: `[${markdownAsWritten(link.label)}](${markdownAddress(link.address)})${kindWords(link.kind)}`,
      wrap: true,
      spacing: "Small",
    }));

const kindWords = (kind: string) => (kind.trim() === "" ? "" : ` · ${markdownAsWritten(kind)}`);

/** A parenthesis in an address would end the Markdown link early. */
const markdownAddress = (address: string): string =>
  new URL(address).href.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"));
