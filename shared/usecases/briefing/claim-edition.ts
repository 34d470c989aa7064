import { type Edition, inOrder, isOpenForEditing } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
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
import { type LintPorts, lintDraft } from "./lint-draft.ts";

export type ClaimPorts = LintPorts & Pick<Ports, "editions" | "items" | "newToken" | "claimTerms">;
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
  ports: ClaimPorts,
  { edition: id, by, version }: { edition: EditionId; by?: PersonId; version?: string },
): Promise<Result<ClaimedEdition, ClaimRefusal>> {
  const { editions, items, directory, clock, newToken, claimTerms } = ports;
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
  if (
    isOpenForEditing(edition) &&
    (await isStopped(ports, { edition, items: frozen, bySchedule: by === undefined }))
  )
    return refuse("edition.stopped");

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

/**
 * Whether something in it must be mended first. What goes out by its schedule is not held back by a link that does not open at that
 * moment: its editor was told when it was scheduled, and a site that is down for an hour must not cost a trust its Tuesday.
 */
async function isStopped(
  ports: LintPorts,
  { edition, items, bySchedule }: { edition: Edition; items: readonly BriefingItem[]; bySchedule: boolean },
): Promise<boolean> {
  const findings = await lintDraft(ports, edition, items);
  return findings.some(({ stops, fault }) => stops && !(bySchedule && fault.check === "link-dead"));
}
