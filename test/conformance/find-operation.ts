import type { GraphDescription, Operation } from "./graph-description.ts";

/** An address with its parameters unnamed, so that `{siteId}` and `{site-id}` are the same. */
const unnamed = (template: string) => template.replace(/\{[^}]*\}/g, "{}").toLowerCase();

/**
 * Addresses that the service takes and the description words in another way: by path instead of by id, the root
 * instead of an item, the long name of a cast.
 */
const otherWordings: readonly (readonly [RegExp, string])[] = [
  [/microsoft\.graph\./, "graph."],
  [/^\/drives\/\{\}\/root:\/\{\}(?=:)/, "/drives/{}/items/{}:/{}"],
  [/^\/drives\/\{\}\/(root|items\/\{\}):\/\{\}$/, "/drives/{}/items/{}"],
  [/^\/drives\/\{\}\/(root|items\/\{\}):\/\{\}:(?=\/)/, "/drives/{}/items/{}"],
  [/^\/drives\/\{\}\/items\/\{\}:\/\{\}:(?=\/)/, "/drives/{}/items/{}"],
  [/^\/drives\/\{\}\/root/, "/drives/{}/items/{}"],
  [/^\/drives\/\{\}\/items\/\{\}\/listitem\/fields$/, "/sites/{}/lists/{}/items/{}/fields"],
  [/^\/sites\/\{\}\/lists\/\{\}\/drive$/, "/sites/{}/drive"],
];

/** Finds what the description says of an operation of the tenant's; undefined when it says nothing. */
export function operationFinder(description: GraphDescription) {
  const described = new Map<string, Operation>();
  for (const [path, operations] of Object.entries(description.paths))
    for (const [method, operation] of Object.entries(operations))
      described.set(`${method.toUpperCase()} ${unnamed(path)}`, operation);

  return (method: string, template: string): Operation | undefined => {
    let candidates = [unnamed(template)];
    for (const [pattern, other] of otherWordings) {
      const found = candidates.map((path) => described.get(`${method} ${path}`)).find(Boolean);
      if (found) return found;
      candidates = [
        ...candidates,
        ...candidates.filter((path) => pattern.test(path)).map((path) => path.replace(pattern, other)),
      ];
    }
    return candidates.map((path) => described.get(`${method} ${path}`)).find(Boolean);
  };
}
