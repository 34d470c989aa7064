import type { ChangeFeed, ResourceChange } from "./context.ts";

/** Tells every listener of each change, in the order of subscription. */
export function createChangeFeed(): ChangeFeed {
  const listeners: ((change: ResourceChange) => void)[] = [];
  return {
    announce(change) {
      for (const listener of listeners) listener(change);
    },
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}
