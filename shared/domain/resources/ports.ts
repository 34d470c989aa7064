import type { ResourceLink } from "./resource-link.ts";

export interface ResourceLinks {
  list(): Promise<readonly ResourceLink[]>;
  /** Links that match the words, best first; all by title when there are none. */
  search(words: string): Promise<readonly ResourceLink[]>;
}
