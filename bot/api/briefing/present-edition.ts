import type { CorrectionShown } from "../../../shared/contract/briefing/correction-shown.schema.ts";
import type { ReaderEdition, ReaderItem } from "../../../shared/contract/briefing/edition.schema.ts";
import type { EditorItem, ItemSourceBody } from "../../../shared/contract/briefing/item.schema.ts";
import type { Correction } from "../../../shared/domain/briefing/corrections/correction.ts";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import type { ItemSource } from "../../../shared/domain/briefing/offers/source.ts";
import { firstSaid } from "../../../shared/domain/briefing/offers/still-open.ts";
import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { audienceReach } from "../../../shared/sentences/directory/audience.ts";
import type { ReadEdition } from "../../../shared/usecases/briefing/read-edition.ts";
import { isSettledFor, type ReadItem } from "../../../shared/usecases/briefing/read-item.ts";
import { fromAudience } from "../directory/audience-body.ts";
import { presentStanding } from "./present-handover.ts";

export const presentCorrection = ({ kind, at, note }: Correction): CorrectionShown => ({
  kind,
  at: at.toISOString(),
  note,
});

export function presentReadItem(read: ReadItem, today: CivilDate): ReaderItem {
  const { item, owner } = read;
  const correction = item.corrected?.last;
  const again = firstSaid(item);
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
            overdue: action.dueOn !== undefined && action.dueOn < today && !isSettledFor(read),
          },
        }
      : {}),
    links: item.links.map((link) => ({ ...link })),
    owner: { name: owner?.name ?? "the central team", email: owner?.email ?? "" },
    ...presentStanding(read, today),
    ...(again ? { again: { ...again } } : {}),
    ...(correction ? { correction: presentCorrection(correction) } : {}),
    ...(item.corrected ? { revision: item.corrected.revision } : {}),
  };
}

export const presentReadEdition = (read: ReadEdition, today: CivilDate): ReaderEdition => ({
  id: read.edition.id,
  status: read.edition.status,
  ...(read.edition.publishedAt ? { publishedAt: read.edition.publishedAt.toISOString() } : {}),
  minutes: read.minutes,
  items: read.items.map((item) => presentReadItem(item, today)),
  withdrawn: read.withdrawn.map(presentCorrection),
});

const presentSource = ({ earlier, takenAt: _place, ...source }: ItemSource): ItemSourceBody => ({
  ...source,
  ...(earlier ? { earlier: earlier.map((each) => ({ ...each })) } : {}),
});

export function presentEditorItem(
  { value, version }: Versioned<BriefingItem>,
  directory: Directory,
): EditorItem {
  const { source, ...written } = value;
  const people = resolveAudience(value.audience, directory, value.edition).length;
  return {
    ...written,
    ...(source ? { source: presentSource(source) } : {}),
    ...(value.action ? { action: { ...value.action } } : {}),
    audience: fromAudience(value.audience),
    links: value.links.map((link) => ({ ...link })),
    version,
    reach: { people, sentence: audienceReach(people, value.audience, directory) },
    ownerName: directory.person(value.owner)?.name ?? "",
  };
}
