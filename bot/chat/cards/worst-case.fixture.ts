import { type BriefingItem, itemLimits } from "../../../shared/domain/briefing/item.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { anItem } from "../../../shared/testing/builders.ts";

/** Signs that grow when they are escaped, for Markdown and again for JSON. */
const filled = (length: number) => "\\*".repeat(length / 2);

/** An item with every text at its limit. */
export const fullItem = (id: number, changes: Partial<BriefingItem> = {}): BriefingItem =>
  anItem(`0190b5a0-0000-7000-8000-${String(id).padStart(12, "0")}`, {
    title: filled(itemLimits.title),
    what: filled(itemLimits.what),
    why: filled(itemLimits.why),
    action: { text: filled(itemLimits.action), dueOn: civilDate("2026-11-27") },
    links: Array.from({ length: itemLimits.links }, () => ({
      label: filled(itemLimits.label),
      address: `https://trust.example/${"(".repeat(itemLimits.address - 22)}`,
      kind: "template",
    })),
    ...changes,
  });
