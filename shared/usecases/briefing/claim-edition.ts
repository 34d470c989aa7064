import { type Edition, inOrder } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import {
  claimEnd,
  claimed,
  claimRefusal,
  type PublicationRefusal,
} from "../../domain/briefing/publication.ts";
import { readersOf } from "../../domain/briefing/readers.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";

export type ClaimPorts = Pick<
  Ports,
  "editions" | "items" | "directory" | "clock" | "newToken" | "claimTerms"
>;
export type ClaimRefusal = PublicationRefusal | "edition.not-found" | "edition.changed";

/** An edition taken up for delivery, as saved, with the token that says it is ours. */
export interface ClaimedEdition {
  readonly edition: Versioned<Edition>;
  readonly token: string;
}

/**
 * Takes an edition up for publication: freezes its items as Graph holds them now and keeps other servers off for a while.
 * `version`, when given, is what the editor saw; a later change refuses. Of two servers that try at once, one wins.
 */
export async function claimEdition(
  { editions, items, directory, clock, newToken, claimTerms }: ClaimPorts,
  { edition: id, by, version }: { edition: EditionId; by?: PersonId; version?: string },
): Promise<Result<ClaimedEdition, ClaimRefusal>> {
  await editions.refresh();
  const found = await editions.find(id);
  if (!found) return refuse("edition.not-found");
  const edition = found.value;
  const frozen =
    edition.frozenItems ??
    inOrder(
      (await items.listIn(id)).map(({ value }) => value),
      edition.order,
    );
  const refusal = claimRefusal(edition, frozen, clock.now());
  if (refusal) return refuse(refusal);
  if (version !== undefined && version !== found.version) return refuse("edition.changed");
  const readers = readersOf(edition, frozen, await directory.current());
  if (readers.length === 0) return refuse("edition.nobody");

  const token = newToken();
  const saved = await editions.save(
    claimed(edition, {
      token,
      person: by,
      until: claimEnd(clock.now(), claimTerms),
      items: frozen,
      readers: readers.length,
    }),
    found.version,
  );
  return saved.ok ? ok({ edition: saved.value, token }) : saved;
}
