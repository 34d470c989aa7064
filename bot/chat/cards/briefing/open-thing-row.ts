import type { OpenThingShown } from "../../../../shared/contract/briefing/to-do-list.schema.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { deadline } from "../../../../shared/sentences/dates.ts";
import type { Links } from "../../links.ts";
import type { Container } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { buttons, row } from "../row.ts";
import { line, run } from "../text.ts";

const overdueLook = { color: "Attention", weight: "Bolder" } as const;

/** Something to do that has a page of its own, with why it is owed (invariant 5) and the way there. */
export function openThingRow(
  { kind, text, about, dueOn, when, path, doing }: OpenThingShown,
  { today, links }: { readonly today: CivilDate; readonly links: Links },
): Container {
  // Why a course is owed says by when.
  const due =
    dueOn && kind !== "course" && run(` · ${deadline(dueOn, today)}`, when === "overdue" ? overdueLook : {});
  return apart([
    row(
      [
        line([run(text, { weight: "Bolder" }), ...(due ? [due] : [])]),
        line([run(about, { isSubtle: true })]),
      ],
      buttons({ type: "Action.OpenUrl", title: doing, url: links.page(path) }),
    ),
  ]);
}
