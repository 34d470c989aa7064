import type { BriefingFinding, EditorEdition } from "../../../shared/contract/briefing/edition.schema.ts";
import { isOpenForEditing, standingItems } from "../../../shared/domain/briefing/edition.ts";
import type { JudgedFinding } from "../../../shared/domain/briefing/lint/finding.ts";
import { readersOf } from "../../../shared/domain/briefing/readers.ts";
import { publicationInstant } from "../../../shared/domain/briefing/tuesdays.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { findingWords } from "../../../shared/sentences/briefing/briefing-checks.ts";
import type { Draft } from "../../../shared/usecases/briefing/open-draft.ts";
import { presentEditorItem } from "./present-edition.ts";
import { presentProposal } from "./present-proposal.ts";

/** An edition with its items as the editor sees it; what has gone out shows as it was frozen. */
export function presentDraft(
  { edition: { value: edition, version }, items, findings, proposals, told }: Draft,
  { directory, today }: { directory: Directory; today: CivilDate },
): EditorEdition {
  const versions = new Map(items.map((item) => [item.value.id, item.version]));
  const written = items.map((item) => item.value);
  const shown = standingItems(edition, written);
  const readers = isOpenForEditing(edition)
    ? readersOf(edition, shown, directory).length
    : (edition.delivery?.readers ?? 0);
  return {
    id: edition.id,
    status: edition.status,
    version,
    ...(edition.publishAt ? { publishAt: edition.publishAt.toISOString() } : {}),
    scheduledFor: publicationInstant(edition.id).toISOString(),
    ...(edition.publishedAt ? { publishedAt: edition.publishedAt.toISOString() } : {}),
    readers,
    notified: told,
    ...(edition.delivery?.paused ? { paused: true } : {}),
    ...(edition.delivery?.stopped ? { stopped: true } : {}),
    items: shown.map((value) =>
      presentEditorItem({ value, version: versions.get(value.id) ?? "" }, directory),
    ),
    findings: findings.map((finding) => presentFinding(finding, today)),
    proposals: proposals.map((each) => presentProposal(each, directory)),
  };
}

const presentFinding = (
  { item, pointer, fault, stops }: JudgedFinding,
  today: CivilDate,
): BriefingFinding => ({
  check: fault.check,
  ...(item ? { item } : {}),
  pointer,
  stops,
  ...findingWords(fault, today),
});
