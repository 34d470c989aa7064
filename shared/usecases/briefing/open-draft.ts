import { type Edition, isOpenForEditing } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
import type { JudgedFinding } from "../../domain/briefing/lint/finding.ts";
import type { Proposal } from "../../domain/briefing/proposals/proposal.ts";
import { type Portion, toldByPerson } from "../../domain/briefing/sending/portion.ts";
import type { Ports } from "../../domain/ports.ts";
import type { Versioned } from "../../domain/versioned.ts";
import { type LintPorts, lintDraft } from "./lint-draft.ts";
import { blankEdition } from "./write-item.ts";

/** An edition on its editor's desk. */
export interface Draft {
  /** Without a version while it has no item yet. */
  readonly edition: Versioned<Edition>;
  readonly items: readonly Versioned<BriefingItem>[];
  readonly findings: readonly JudgedFinding[];
  /** While it goes out: how many have been told. */
  readonly told: number;
  /** What was proposed for it and waits, or was taken in. */
  readonly proposals: readonly Versioned<Proposal>[];
}

const toldOf = (portions: readonly Portion[]): number =>
  [...toldByPerson(portions).values()].filter(({ outcome }) => outcome === "told").length;

/** An edition with its items and what is to be looked at before it goes out; nothing once it has. */
export async function openDraft(
  ports: LintPorts & Pick<Ports, "editions" | "items" | "proposals" | "deliveries">,
  id: EditionId,
): Promise<Draft> {
  const edition = (await ports.editions.find(id)) ?? { value: blankEdition(id), version: "" };
  const items = await ports.items.listIn(id);
  const written = items.map(({ value }) => value);
  const findings = isOpenForEditing(edition.value) ? await lintDraft(ports, edition.value, written) : [];
  const proposals = (await ports.proposals.listFor(id)).filter(({ value }) =>
    ["waiting", "accepted"].includes(value.standing.status),
  );
  const told = isOpenForEditing(edition.value) ? 0 : toldOf(await ports.deliveries.listOf(id));
  return { edition, items, findings, proposals, told };
}
