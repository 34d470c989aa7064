/** Letters of a segment or a value; others come encoded, as `maths%20plan`. Dots only between them: `..` climbs. */
const letters = String.raw`(?:[\w-]|%[0-9A-Fa-f]{2})+(?:\.(?:[\w-]|%[0-9A-Fa-f]{2})+)*`;
const subPage = new RegExp(
  `^/?${letters}(?:/${letters})*/?(?:\\?[\\w-]+=${letters}(?:&[\\w-]+=${letters})*)?$`,
);

/** The tab's route for the sub-page of a deep link: `briefing/2026-11-24` is `/briefing/2026-11-24`. A plain query may follow; anything else is dropped. */
export function routeOfSubPage(subPageId: string | undefined): string | undefined {
  if (!subPageId || !subPage.test(subPageId)) return undefined;
  return `/${subPageId.replace(/^\/|\/$/g, "")}`;
}
