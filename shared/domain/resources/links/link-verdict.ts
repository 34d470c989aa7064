import { isDead, type LinkCheck } from "./link-check.ts";
import { linkStandingOf } from "./link-finding.ts";

/** What a curator is to mend: a link that opens no more, one whose page has moved, one that opens for nobody outside a network. */
export type LinkVerdict =
  | { readonly kind: "dead"; readonly since: Date }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "unfit" };

/** What a curator is to be shown of a link; undefined when there is nothing to mend. */
export function linkVerdict(check: LinkCheck): LinkVerdict | undefined {
  const { finding, failing, checkedAt, address } = check;
  if (isDead(check)) return { kind: "dead", since: failing?.since ?? checkedAt };
  if (linkStandingOf(finding.seen) === "unfit") return { kind: "unfit" };
  if (finding.seen === "moved" && isAnotherPage(address, finding.to))
    return { kind: "moved", to: finding.to };
  return undefined;
}

/** Whether the second address is more than another way to write the first: secure, with or without `www`, with a slash at its end. */
function isAnotherPage(one: string, other: string): boolean {
  return plain(one) !== plain(other);
}

function plain(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/+$/, "")}${search}`.toLowerCase();
}
