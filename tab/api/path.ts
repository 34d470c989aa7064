/** An address of the API with every id in it encoded: path`/api/briefing/items/${id}`. */
export const path = (fixed: TemplateStringsArray, ...ids: readonly string[]): string =>
  String.raw({ raw: fixed }, ...ids.map(encodeURIComponent));
