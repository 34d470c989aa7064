/** The tab's route for the sub-page of a deep link: `briefing/2026-11-24` is `/briefing/2026-11-24`. A plain query may follow; anything else is dropped. */
export function routeOfSubPage(subPageId: string | undefined): string | undefined {
  if (!subPageId || !/^\/?[\w-]+(\/[\w-]+)*\/?(\?[\w-]+=[\w-]+(&[\w-]+=[\w-]+)*)?$/.test(subPageId))
    return undefined;
  return `/${subPageId.replace(/^\/|\/$/g, "")}`;
}
