import type { KeptClosure } from "../../../../shared/contract/directory/closures.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";

export interface TermOfClosures {
  readonly term: string;
  readonly closures: readonly KeptClosure[];
}

/** Closures under their terms in order of time; a term that is over stands among the earlier ones. */
export function closureTerms(
  closures: readonly KeptClosure[],
  today: string,
): { readonly earlier: readonly TermOfClosures[]; readonly current: readonly TermOfClosures[] } {
  const terms = new Map<string, KeptClosure[]>();
  for (const closure of closures) terms.set(closure.term, [...(terms.get(closure.term) ?? []), closure]);
  const all = [...terms].map(([term, of]) => ({ term, closures: of }));
  const isOver = ({ closures: of }: TermOfClosures) => of.every(({ to }) => to < today);
  return { earlier: all.filter(isOver), current: all.filter((term) => !isOver(term)) };
}

/** "Monday 4 January 2027", "Monday 26 October to Friday 30 October". */
export const closureDays = ({ from, to }: Pick<KeptClosure, "from" | "to">, today: string): string =>
  from === to ? day(from, today) : `${day(from, today)} to ${day(to, today)}`;
