/** The web address of one of the tab's pages: what may be sent to others, and what unfurls in Teams. */
export const pageAddress = (path: string): string => `${window.location.origin}${path}`;
