import type { Fields } from "../../mirror/list-items.ts";

/** What a column holds, opened where it is JSON. */
export function opened(value: unknown): unknown {
  if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    // Somebody's own words that begin with a bracket.
    return value;
  }
}

export const openedFields = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null && value !== undefined && value !== "")
      .map(([name, value]) => [name, opened(value)]),
  );
