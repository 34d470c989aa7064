/** The web address of one of the tab's pages: what may be sent to others, and what unfurls in Teams. */
export const pageAddress = (path: string): string => `${window.location.origin}${path}`;

/** The page that such an address leads to; undefined for any other address. */
export function pageAt(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, search } = new URL(address);
  // What a server answers to a program is no page.
  return origin === window.location.origin && !pathname.startsWith("/api/") ? pathname + search : undefined;
}
