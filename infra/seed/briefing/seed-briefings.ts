import type { Edition } from "../../../shared/domain/briefing/edition.ts";
import type { EditionId } from "../../../shared/domain/briefing/ids.ts";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import { readersOf } from "../../../shared/domain/briefing/readers.ts";
import { briefingTuesdays, publicationInstant } from "../../../shared/domain/briefing/tuesdays.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { Random } from "../random.ts";
import { planEditions } from "./plan-editions.ts";
import { nextEditionTemplates } from "./templates/next-edition.ts";
import { type ItemSetting, writeItem } from "./write-item.ts";

const pastEditions = 8;

/** Far enough back to find eight Tuesdays in term from any day, the six weeks of summer included. */
const daysBack = 200;

/** The eight editions before today, published, and the draft of the next, oldest first, with everything that stands in them. */
export function seedBriefings(
  setting: ItemSetting & { readonly directory: Directory; readonly editors: readonly PersonId[] },
  { today, random }: { today: CivilDate; random: Random },
): { editions: Edition[]; items: BriefingItem[] } {
  const { schools, closures } = setting;
  const past = briefingTuesdays(addDays(today, -daysBack), 53, schools, closures)
    .filter((tuesday) => tuesday < today)
    .slice(-pastEditions);
  const plans = planEditions(past, random);
  const published = past.map((tuesday, index) => {
    const items = (plans[index] ?? []).map((template) => writeItem(template, tuesday, setting));
    return publishedEdition(tuesday, items, setting, index);
  });
  const [next] = briefingTuesdays(today, 1, schools, closures);
  if (!next) throw new RangeError(`No briefing Tuesday within a year of ${today}`);
  const draftItems = nextEditionTemplates.map((template) => writeItem(template, next, setting));
  const draft: Edition = { id: next, status: "draft", order: draftItems.map(({ id }) => id) };
  return {
    editions: [...published, draft],
    items: [...published.flatMap(({ frozenItems }) => frozenItems ?? []), ...draftItems],
  };
}

function publishedEdition(
  id: EditionId,
  items: readonly BriefingItem[],
  setting: { readonly directory: Directory; readonly editors: readonly PersonId[] },
  index: number,
): Edition {
  const order = items.map((item) => item.id);
  const readers = readersOf({ id, status: "draft", order }, items, setting.directory);
  const editor = setting.editors[index % setting.editors.length];
  return {
    id,
    status: "published",
    order,
    frozenItems: items,
    publishedAt: publicationInstant(id),
    ...(editor && { publishedBy: editor }),
    delivery: { attempts: 1, readers: readers.length },
  };
}
