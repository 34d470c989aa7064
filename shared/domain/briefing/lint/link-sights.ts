import type { LinkSights, SeenLink } from "./ports.ts";

/** Sights of links in this server's memory, which holds no more than the editions being written link to. */
export function linkSightsInMemory(): LinkSights {
  const sights = new Map<string, SeenLink>();
  return {
    find: (address) => sights.get(address),
    put: (address, seen) => void sights.set(address, seen),
    keepOnly(addresses) {
      for (const address of sights.keys()) if (!addresses.has(address)) sights.delete(address);
    },
  };
}
