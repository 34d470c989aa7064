import type { ItemAction } from "../../../../shared/domain/briefing/item.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { deadline } from "../../../../shared/sentences/dates.ts";
import type { RichTextBlock } from "../adaptive-card.ts";
import { line, run } from "../text.ts";

/** What to do and by when; a deadline that has passed is marked, in words and colour. Where it stands first it is what the eye looks for. */
export function actionLine(
  action: ItemAction,
  today: CivilDate,
  { standsFirst = false }: { readonly standsFirst?: boolean } = {},
): RichTextBlock {
  const look = standsFirst ? ({ weight: "Bolder" } as const) : {};
  if (!action.dueOn) return line([run(action.text, look)]);
  const isOverdue = action.dueOn < today;
  const due = run(deadline(action.dueOn, today), isOverdue ? { color: "Attention", weight: "Bolder" } : {});
  return line([run(`${action.text}, `, look), due]);
}
