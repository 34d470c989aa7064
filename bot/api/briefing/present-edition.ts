import type {
  BriefingFinding,
  EditorEdition,
  ReaderEdition,
  ReaderItem,
} from "../../../shared/contract/briefing/edition.schema.ts";
import type { EditorItem } from "../../../shared/contract/briefing/item.schema.ts";
import { type Edition, isOpenForEditing, standingItems } from "../../../shared/domain/briefing/edition.ts";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import type { JudgedFinding } from "../../../shared/domain/briefing/lint/finding.ts";
import { readersOf } from "../../../shared/domain/briefing/readers.ts";
import { publicationInstant } from "../../../shared/domain/briefing/tuesdays.ts";
import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { audienceReach } from "../../../shared/sentences/audience.ts";
import { findingWords } from "../../../shared/sentences/briefing-checks.ts";
import type { Draft } from "../../../shared/usecases/briefing/open-draft.ts";
import type { ReadEdition, ReadItem } from "../../../shared/usecases/briefing/read-edition.ts";
import { fromAudience } from "../directory/audience-body.ts";

export function presentReadItem({ item, owner, receipt }: ReadItem, today: CivilDate): ReaderItem {
  const { action } = item;
  return {
    id: item.id,
    title: item.title,
    what: item.what,
    why: item.why,
    section: item.section,
    ...(action
      ? {
          action: {
            text: action.text,
            ...(action.dueOn ? { dueOn: action.dueOn } : {}),
            overdue: action.dueOn !== undefined && action.dueOn < today && !receipt?.doneAt,
          },
        }
      : {}),
    links: item.links.map((link) => ({ ...link })),
    owner: { name: owner?.name ?? "the central team", email: owner?.email ?? "" },
    acknowledged: receipt?.acknowledgedAt !== undefined,
    done: receipt?.doneAt !== undefined,
  };
}

export const presentReadEdition = (read: ReadEdition, today: CivilDate): ReaderEdition => ({
  id: read.edition.id,
  status: read.edition.status,
  ...(read.edition.publishedAt ? { publishedAt: read.edition.publishedAt.toISOString() } : {}),
  minutes: read.minutes,
  items: read.items.map((item) => presentReadItem(item, today)),
});

export function presentEditorItem(
  { value, version }: Versioned<BriefingItem>,
  directory: Directory,
): EditorItem {
  const people = resolveAudience(value.audience, directory, value.edition).length;
  return {
    ...value,
    ...(value.action ? { action: { ...value.action } } : {}),
    audience: fromAudience(value.audience),
    links: value.links.map((link) => ({ ...link })),
    version,
    reach: { people, sentence: audienceReach(people, value.audience, directory) },
    ownerName: directory.person(value.owner)?.name ?? "",
  };
}

/** An edition with its items as the editor sees it; what has gone out shows as it was frozen. */
export function presentDraft(
  { edition: { value: edition, version }, items, findings }: Draft,
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
    notified: notifiedSoFar(edition, shown, directory, readers),
    items: shown.map((value) =>
      presentEditorItem({ value, version: versions.get(value.id) ?? "" }, directory),
    ),
    findings: findings.map((finding) => presentFinding(finding, today)),
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

function notifiedSoFar(
  edition: Edition,
  items: readonly BriefingItem[],
  directory: Directory,
  readers: number,
): number {
  if (edition.status === "published") return readers;
  const through = edition.delivery?.notifiedThrough;
  if (edition.status !== "publishing" || !through) return 0;
  return readersOf(edition, items, directory).filter((reader) => reader <= through).length;
}
