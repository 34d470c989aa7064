import type { ItemContentBody, ItemSourceBody } from "../../../shared/contract/briefing/item.schema.ts";
import type { CorrectedContent } from "../../../shared/domain/briefing/corrections/correction.ts";
import type { EditionId, ItemId } from "../../../shared/domain/briefing/ids.ts";
import type { ItemContent } from "../../../shared/domain/briefing/item.ts";
import type { ItemSource } from "../../../shared/domain/briefing/offers/source.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { toAudience } from "../directory/audience-body.ts";

/** What somebody wrote of an item, without the spaces around it. */
export const toItemContent = (body: ItemContentBody): ItemContent => ({
  ...toCorrectedContent(body),
  audience: toAudience(body.audience),
  section: body.section,
});

/** The same of a correction, which leaves alone who the item is for and where it stands. */
export const toCorrectedContent = (
  body: Omit<ItemContentBody, "audience" | "section">,
): CorrectedContent => ({
  title: body.title.trim(),
  what: body.what.trim(),
  why: body.why.trim(),
  ...(body.action
    ? {
        action: {
          text: body.action.text.trim(),
          ...(body.action.dueOn ? { dueOn: body.action.dueOn as CivilDate } : {}),
          ...(body.action.answeredBy ? { answeredBy: body.action.answeredBy } : {}),
        },
      }
    : {}),
  links: body.links.map((link) => ({
    label: link.label.trim(),
    address: link.address.trim(),
    kind: link.kind,
  })),
  owner: body.owner as PersonId,
});

/** Where an item came from, as whoever brings it back after a deletion says it. */
export const toItemSource = ({ earlier, ...source }: ItemSourceBody): ItemSource => ({
  ...source,
  ...(earlier
    ? {
        earlier: earlier.map(({ edition, item }) => ({
          edition: edition as EditionId,
          item: item as ItemId,
        })),
      }
    : {}),
});
