import type { Clock } from "../../shared/domain/time/clock.ts";

/** A search of resources as somebody last asked it. */
export interface LastSearch {
  readonly words: string;
  readonly phase?: "primary" | "secondary" | undefined;
  readonly kind?: string | undefined;
  readonly publisher?: string | undefined;
}

/** What one person last searched for in one conversation. */
export interface LastSearchHere {
  recall(): LastSearch | undefined;
  keep(search: LastSearch): void;
}

/** After a lesson nobody goes on where they were. */
const keptMilliseconds = 30 * 60_000;
/** Somebody in each of so many conversations may be in the middle of a search at once. */
const keptAtMost = 5000;

/**
 * What was last searched for, so that "secondary only" can narrow it. In this server's memory: whoever reaches another server,
 * or the same after a restart, is answered as if they had not searched, and buttons carry their search themselves.
 */
export class LastSearches {
  private readonly kept = new Map<string, { readonly search: LastSearch; readonly at: number }>();

  of({ conversation, person }: { conversation: string; person: string }, clock: Clock): LastSearchHere {
    const key = `${person} ${conversation}`;
    return {
      recall: () => {
        const found = this.kept.get(key);
        return found && clock.now().getTime() - found.at <= keptMilliseconds ? found.search : undefined;
      },
      keep: (search) => {
        this.kept.delete(key);
        this.kept.set(key, { search, at: clock.now().getTime() });
        const [oldest] = this.kept.keys();
        if (this.kept.size > keptAtMost && oldest !== undefined) this.kept.delete(oldest);
      },
    };
  }
}
