/** How people ask one another. Before or after what is looked for they ask and no more; within it they may be part of it. */
export const askingWords: ReadonlySet<string> = new Set(
  `any anybody anyone anything someone somebody something everyone everybody all folks colleagues
  hi hello hey hiya morning afternoon evening sorry please pls plz thanks thank cheers quick quickly one just only wondering
  wonder whether hoping hope grateful appreciated happen happens
  know knows got get need want wants wanted looking searching hunting trying after find finding
  share send point recommend recommended recommends recommendations suggest suggestions suggestion ideas idea
  good great decent nice useful stuff thing things else out there really maybe perhaps love like
  asked asking before again yet about around help seen some ones also weve whats wheres`
    .trim()
    .split(/\s+/),
);

interface Asking {
  /** One word that may only ask; "among-others" where it may also be what is asked for, as "HI" for hearing impairment. */
  readonly isAsking: boolean | "among-others";
  readonly isWeak: boolean;
}

/**
 * What a query asks for, without what only asks for it: "does anyone have something on fractions, anything?" asks for fractions. All of
 * it where nothing else is asked, or nothing that tells.
 */
export function withoutAsking<Unit extends Asking>(units: readonly Unit[]): readonly Unit[] {
  let start = 0;
  const asks = (at: number) => units[at]?.isAsking ?? false;
  while (asks(start) === true || (asks(start) && asks(start + 1))) start++;
  let end = units.length;
  while (end > start && asks(end - 1) === true) end--;
  const rest = units.slice(start, end);
  return rest.some(({ isWeak }) => !isWeak) ? rest : units;
}
