import { badRequest } from "../graph-error.ts";

/** `$select=a,b` as names, or undefined for everything. */
export function selected(text: string | null | undefined): readonly string[] | undefined {
  const names = (text ?? "").split(",").map((name) => name.trim());
  return names.some(Boolean) ? names.filter(Boolean) : undefined;
}

export interface Expansion {
  readonly select: readonly string[] | undefined;
}

/** `$expand=fields($select=Key,Title),driveItem` as names with their own options. */
export function expanded(text: string | null): ReadonlyMap<string, Expansion> {
  const expansions = new Map<string, Expansion>();
  for (const [, name = "", options] of (text ?? "").matchAll(/([\w.]+)(?:\(([^)]*)\))?/g)) {
    const select = /\$select=([^;]*)/i.exec(options ?? "")?.[1];
    expansions.set(name, { select: selected(select) });
  }
  return expansions;
}

export interface Order {
  readonly property: string;
  readonly descending: boolean;
}

export function ordered(text: string | null): Order[] {
  return (text ?? "")
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [property = "", direction = "asc", ...rest] = part.trim().split(/\s+/);
      if (rest.length > 0 || !/^(asc|desc)$/i.test(direction))
        throw badRequest(`Invalid $orderby '${part}'.`);
      return { property, descending: direction.toLowerCase() === "desc" };
    });
}

/** `$top`, or the service's own page size; what is above the service's maximum is cut down to it. */
export function pageSize(query: URLSearchParams, usual: number, maximum: number): number {
  const text = query.get("$top");
  if (text === null) return usual;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1) throw badRequest(`Invalid value '${text}' for $top.`);
  return Math.min(top, maximum);
}

/** The named properties of an entity; `id` and annotations always come. */
export function pick<T extends object>(entity: T, names: readonly string[] | undefined): Partial<T> {
  if (!names || names.includes("*")) return entity;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(entity).filter(
      ([name]) => name === "id" || name.includes("@") || wanted.has(name.toLowerCase()),
    ),
  ) as Partial<T>;
}
