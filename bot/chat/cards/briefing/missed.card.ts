import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { missedWords, sinceWords } from "../../../../shared/sentences/briefing/catch-up.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type {
  Missed,
  MissedEdition,
  MissedItem,
} from "../../../../shared/usecases/briefing/catch-up/list-missed.ts";
import type { Links } from "../../links.ts";
import { missed as missedQuestion } from "../../questions/catch-up-questions.ts";
import { showMine, toDo as toDoQuestion } from "../../vocabulary.ts";
import { action, openInBeacon, shownAnew } from "../action.ts";
import type { AdaptiveCard, CardElement, Container, RichTextBlock } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { card } from "../card.ts";
import { buttons, row } from "../row.ts";
import { heading, line, paragraph, run } from "../text.ts";
import { actionLine } from "./action-line.ts";
import { editionTitle } from "./edition-words.ts";

/** The bot shows at most three results and a way to more. */
const editionsShown = 3;
const itemsShown = 3;
/** Letters of a title on one of its lines. */
const titleLength = 100;

const isMissed = ({ standing }: MissedItem): boolean => standing !== "settled";

/** What somebody has not read or not done of the briefings since a point, newest first, each with a way to read it here. */
export function missedCard(
  found: Missed,
  { asked, today, links }: { readonly asked: string; readonly today: CivilDate; readonly links: Links },
): AdaptiveCard {
  const withSomething = found.editions.filter(({ items }) => items.some(isMissed));
  const left = withSomething.length - editionsShown;
  const title = withSomething.length === 0 ? "You have missed nothing" : missedWords(found);
  return card({
    fallbackText: `${title}. ${sinceWords(asked, found.since, today)}`,
    body: [
      heading(title, "Large"),
      paragraph(`${sinceWords(asked, found.since, today)}.`, { isSubtle: true }),
      ...nothing(found, withSomething.length),
      ...withSomething.slice(0, editionsShown).map((edition) => editionRow(edition, today)),
      ...(left > 0
        ? [paragraph(`And ${counted(left, "earlier briefing", "earlier briefings")} in Beacon.`)]
        : []),
    ],
    actions: [
      ...(found.toDo > 0 ? [action(toDoQuestion, "What I have to do", {})] : []),
      openInBeacon(links.missed(asked)),
    ],
    ...shownAnew(missedQuestion, { since: asked }),
    msteams: { width: "Full" },
  });
}

function nothing({ editions }: Missed, missed: number): CardElement[] {
  if (missed > 0) return [];
  return [
    paragraph(
      editions.length === 0
        ? "No briefing since then holds anything for you."
        : `You have read ${counted(editions.length, "briefing", "briefings")}, and nothing in them is left to do.`,
    ),
  ];
}

function editionRow({ edition, items }: MissedEdition, today: CivilDate): Container {
  const missed = items.filter(isMissed);
  const more = missed.length - itemsShown;
  return apart([
    row(
      [line([run(editionTitle(edition.id, today), { weight: "Bolder" })])],
      buttons(action(showMine, "Read", { edition: edition.id })),
    ),
    ...missed.slice(0, itemsShown).map((each) => itemLine(each, today)),
    ...(more > 0 ? [line([run(`And ${more} more.`, { isSubtle: true })])] : []),
  ]);
}

function itemLine({ read: { item }, standing }: MissedItem, today: CivilDate): RichTextBlock {
  if (standing === "to-do" && item.action)
    return actionLine({ ...item.action, text: `To do: ${item.action.text}` }, today);
  return line([run("Not read: ", { isSubtle: true }), run(shortened(item.title, titleLength))]);
}
