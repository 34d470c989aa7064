import type { School } from "./school.ts";

/** The authority of most of the schools, by whose holidays terms are reckoned. */
export function leadingAuthority(schools: readonly School[]): string {
  const counts = new Map<string, number>();
  for (const { localAuthority } of schools) counts.set(localAuthority, (counts.get(localAuthority) ?? 0) + 1);
  const [most] = [...counts].sort(([a, of], [b, ofOther]) => ofOther - of || (a < b ? -1 : 1));
  return most?.[0] ?? "";
}
