import { isWebAddress } from "../../../domain/briefing/web-address.ts";

/** A line of an event's text; with an address it leads there. */
export interface EventLine {
  readonly text: string;
  readonly address?: string;
}

/** Text as HTML shows it: nothing that people wrote becomes markup (invariant 10). */
const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");

/** Paragraphs of lines as an event's body. An address that is none of the web is written out and leads nowhere. */
export const eventHtml = (paragraphs: readonly (readonly EventLine[])[]): string =>
  paragraphs.map((lines) => `<p>${lines.map(asHtml).join("<br>")}</p>`).join("");

function asHtml({ text, address }: EventLine): string {
  if (address === undefined) return escaped(text);
  const href = isWebAddress(address) ? new URL(address).href : undefined;
  return href === undefined
    ? `${escaped(text)}: ${escaped(address)}`
    : `<a href="${escaped(href)}">${escaped(text)}</a>`;
}
