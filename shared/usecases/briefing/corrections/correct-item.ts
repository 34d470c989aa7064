import {
  type CorrectedContent,
  type Correction,
  type CorrectionId,
  correctionNoteLimit,
  isWithdrawn,
  revisionOf,
  withCorrection,
} from "../../../domain/briefing/corrections/correction.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import { type Actor, canEditBriefing } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { textErrors } from "../../../domain/text-errors.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { contentErrors } from "../content-errors.ts";
import { type LintPorts, lintDraft } from "../lint-draft.ts";

export type CorrectPorts = LintPorts & Pick<Ports, "editions">;

export type CorrectRefusal =
  | "access.refused"
  | "edition.not-found"
  | "item.not-found"
  | "item.changed"
  | "item.invalid";

/** What an editor does to an item that has gone out. */
export type Change =
  | { readonly kind: "corrected"; readonly note: string; readonly content: CorrectedContent }
  | { readonly kind: "withdrawn"; readonly note: string }
  | { readonly kind: "put-back" };

export interface Asked {
  readonly actor: Actor;
  readonly edition: EditionId;
  readonly item: ItemId;
  /** Chosen by the sender: the same one sent twice is one correction. */
  readonly id: CorrectionId;
  /** How often the item had been corrected when the editor read it. */
  readonly revision: number;
  readonly change: Change;
}

/** So often an edition is read anew when something else of it changed meanwhile; of this item nothing had. */
const attempts = 4;

/**
 * Sets an item of an edition that has gone out right, withdraws it, or puts it back. What readers read is changed with it; those who
 * had read it are told afterwards. Of two editors who change one item at once, the second is refused (invariant 3).
 */
export async function correctItem(
  ports: CorrectPorts,
  asked: Asked,
): Promise<Result<Versioned<Edition>, CorrectRefusal>> {
  if (!canEditBriefing(asked.actor)) return refuse("access.refused");
  for (let attempt = 1; ; attempt++) {
    const found = await ports.editions.find(asked.edition);
    if (found?.value.status !== "published") return refuse("edition.not-found");
    if (found.value.corrections?.some(({ id }) => id === asked.id)) return ok(found);
    const next = await changed(ports, found.value, asked);
    if (!next.ok) return next;
    const saved = await ports.editions.save(next.value, found.version);
    if (saved.ok) return saved;
    if (attempt === attempts) return refuse("item.changed");
    await ports.editions.refresh();
  }
}

async function changed(
  ports: CorrectPorts,
  edition: Edition,
  { actor, item: id, id: correctionId, revision, change }: Asked,
): Promise<Result<Edition, CorrectRefusal>> {
  const item = edition.frozenItems?.find((each) => each.id === id);
  if (!item) return refuse("item.not-found");
  // What is withdrawn can be put back and nothing else; what stands cannot.
  if (revision !== revisionOf(edition, id) || isWithdrawn(edition, id) !== (change.kind === "put-back"))
    return refuse("item.changed");
  const note = change.kind === "put-back" ? "" : change.note.trim();
  const correction: Correction = {
    ...{ id: correctionId, item: id, kind: change.kind, at: ports.clock.now(), by: actor.person, note },
  };
  const after = withCorrection(edition, correction, change.kind === "corrected" ? change.content : undefined);
  const errors = [
    ...(change.kind === "put-back" ? [] : textErrors("/note", note, correctionNoteLimit)),
    ...(change.kind === "corrected" ? await errorsOf(ports, after, { ...item, ...change.content }) : []),
  ];
  return errors.length > 0 ? refuse("item.invalid", errors) : ok(after);
}

/** What is wrong with it as text, and what the trust's checks stop in it. */
async function errorsOf(ports: CorrectPorts, after: Edition, item: BriefingItem): Promise<FieldError[]> {
  const errors = contentErrors(item, after.id, await ports.directory.current());
  if (errors.length > 0) return errors;
  const findings = await lintDraft(ports, after, []);
  return findings
    .filter(({ stops, item: of }) => stops && of === item.id)
    .map(({ pointer }) => ({ pointer, code: "stopped-by-check" as const }));
}
