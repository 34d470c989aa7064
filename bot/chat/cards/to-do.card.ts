import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import type { ToDo } from "../../../shared/domain/briefing/to-do.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { counted } from "../../../shared/sentences/lists.ts";
import type { Links } from "../links.ts";
import { notDone } from "../vocabulary.ts";
import { action, openInBeacon } from "./action.ts";
import { actionLine } from "./action-line.ts";
import type { AdaptiveCard, CardElement, Container } from "./adaptive-card.ts";
import { editionTitle } from "./edition-words.ts";
import { itemRow } from "./item-row.ts";
import { noteLine } from "./note-line.ts";
import { heading, line, paragraph, run } from "./text.ts";

/** The bot shows at most three results and a way to more. */
const toDosShown = 3;

interface ToDoCardParts {
  readonly today: CivilDate;
  readonly links: Links;
  readonly note?: string | undefined;
  /** What was just done on this card, so that it can be taken back. */
  readonly justDone?: BriefingItem | undefined;
}

/** What one person still has to do, the earliest deadline first. */
export function toDoCard(
  toDos: readonly ToDo[],
  { today, links, note, justDone }: ToDoCardParts,
): AdaptiveCard {
  const title =
    toDos.length === 0 ? "Nothing left to do" : counted(toDos.length, "thing to do", "things to do");
  const left = toDos.length - toDosShown;
  return {
    type: "AdaptiveCard",
    version: "1.5",
    fallbackText: fallback(title, toDos[0]),
    body: [
      heading(title, "Large"),
      ...noteLine(note),
      ...(justDone ? doneLines(justDone) : []),
      ...(toDos.length === 0 && !justDone
        ? [paragraph("You have done everything the briefings asked of you.")]
        : []),
      ...toDos.slice(0, toDosShown).map((toDo) => toDoItem(toDo, today)),
      ...(left > 0 ? [paragraph(`And ${left} more in Beacon.`)] : []),
    ],
    actions: [openInBeacon(links.home())],
    msteams: { width: "Full" },
  };
}

const fallback = (title: string, first: ToDo | undefined) =>
  first?.item.action ? `${title}. First: ${first.item.action.text}` : title;

function doneLines(item: BriefingItem): CardElement[] {
  const data = { edition: item.edition, item: item.id, view: "to-do" } as const;
  return [
    line(
      [run("Done ✓ ", { weight: "Bolder", color: "Good" }), run(item.action?.text ?? item.title)],
      "Small",
    ),
    { type: "ActionSet", spacing: "Small", actions: [action(notDone, "Not done after all", data)] },
  ];
}

function toDoItem({ item, edition }: ToDo, today: CivilDate): Container {
  const lines = [
    ...(item.action ? [actionLine(item.action, today)] : []),
    line([run(`${item.title} · ${editionTitle(edition.id, today)}`, { isSubtle: true })]),
  ];
  return {
    type: "Container",
    separator: true,
    spacing: "Medium",
    items: itemRow({ item, receipt: undefined, view: "to-do", lines }),
  };
}
