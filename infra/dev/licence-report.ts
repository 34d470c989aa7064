/** As much of package-lock.json as is read here. */
export interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/** Licences under which a school trust may run and change Beacon without giving its own away. */
const allowed = new Set([
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "OFL-1.1",
  // That of argparse, taken from Python: the licence of the Python Software Foundation asks for its notice and no more.
  "Python-2.0",
]);

/** Packages that say no licence in their manifest, with the one that lies beside their code. */
const readByHand: Readonly<Record<string, string>> = {
  // Its LICENSE file is the MIT licence.
  "node_modules/png-js": "MIT",
};

/** Whether a licence, as SPDX writes it, is allowed: one of several by choice, or all of several. */
function isAllowed(licence: string): boolean {
  const text = licence.replace(/^\((.*)\)$/, "$1");
  if (text.includes(" OR ")) return text.split(" OR ").some(isAllowed);
  if (text.includes(" AND ")) return text.split(" AND ").every(isAllowed);
  return allowed.has(text);
}

/** How many packages of production come under each licence, most first, and those that may not be used. */
export function licenceReport({ packages }: LockFile): {
  counts: readonly (readonly [string, number])[];
  refused: readonly { name: string; licence: string }[];
} {
  const inProduction = Object.entries(packages)
    .filter(([name, { dev, devOptional }]) => name !== "" && !dev && !devOptional)
    .map(([name, { license }]) => ({ name, licence: license ?? readByHand[name] ?? "says none" }));
  const counts = new Map<string, number>();
  for (const { licence } of inProduction) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return {
    counts: [...counts].sort(([, a], [, b]) => b - a),
    refused: inProduction.filter(({ licence }) => !isAllowed(licence)),
  };
}
