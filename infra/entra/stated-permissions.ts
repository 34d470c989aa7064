import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const places = ["shared/graph", "bot", "infra/provision"];

/** The permissions that a file states beside its calls to Graph, `export const …Permissions = [...]`. */
export function permissionsIn(text: string): string[] {
  const lists = text.matchAll(/export const \w+Permissions = \[([^\]]*)\] as const;/g);
  return [...lists].flatMap(([, list = ""]) =>
    [...list.matchAll(/"([^"]+)"/g)].flatMap(([, name]) => name ?? []),
  );
}

/** Every permission that Beacon's code states, with the files that do, from the root. */
export function statedPermissions(): ReadonlyMap<string, readonly string[]> {
  const stated = new Map<string, string[]>();
  for (const place of places)
    for (const name of readdirSync(join(root, place), { recursive: true, encoding: "utf8" })) {
      const path = posix.join(place, ...name.split(sep));
      if (!/(?<!\.test)\.ts$/.test(path)) continue;
      for (const permission of permissionsIn(readFileSync(join(root, path), "utf8")))
        stated.set(permission, [...(stated.get(permission) ?? []), path]);
    }
  return new Map([...stated].map(([permission, paths]) => [permission, [...new Set(paths)].sort()]));
}
