import { firstSaid } from "../../../../shared/domain/briefing/offers/still-open.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { sectionTitles } from "../../../../shared/sentences/briefing/briefing-sections.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type { ReadEdition } from "../../../../shared/usecases/briefing/read-edition.ts";
import { isSettledFor, type ReadItem } from "../../../../shared/usecases/briefing/read-item.ts";
import type { Links } from "../../links.ts";
import { showAnew } from "../../vocabulary.ts";
import { openInBeacon, shownAnew } from "../action.ts";
import type { AdaptiveCard, CardElement, Container } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { firstThatFits } from "../card-size.ts";
import { noteLine } from "../note-line.ts";
import { buttons } from "../row.ts";
import { heading, line, paragraph, run } from "../text.ts";
import { actionLine } from "./action-line.ts";
import { againLine } from "./again-line.ts";
import { askAboutButton } from "./ask-about.card.ts";
import { correctionLine } from "./correction-line.ts";
import { editionTitle } from "./edition-words.ts";
import { fromLine } from "./from-line.ts";
import { itemLinks } from "./item-links.ts";
import { itemRow } from "./item-row.ts";

/** Characters of what an item says that a card shows; the whole text is in Beacon. */
const whatShown = 240;

/**
 * One edition for one reader, to do first. `note` says what became of the button they pressed, when that needs saying. A test of what is
 * not out yet stays as it was sent.
 */
export function readerEditionCard(
  read: ReadEdition,
  { today, links, note, isTest = false }: { today: CivilDate; links: Links; note?: string; isTest?: boolean },
): AdaptiveCard {
  return firstThatFits(cards());

  /** First with what each item says, then titles and actions only, then fewer items. */
  function* cards(): Generator<AdaptiveCard> {
    yield showing(read.items, true);
    for (let shown = read.items.length; shown >= 0; shown--) yield showing(read.items.slice(0, shown), false);
  }

  function showing(shown: readonly ReadItem[], inFull: boolean): AdaptiveCard {
    const title = editionTitle(read.edition.id, today);
    const summary = summaryWords(read);
    const left = read.items.length - shown.length;
    return card({
      fallbackText: `${title}. ${summary}`,
      body: [
        heading(title, "Large"),
        ...noteLine(isTest ? "This is a test. Only you got it." : note),
        paragraph(summary, { isSubtle: true }),
        ...sections(shown, inFull, today),
        ...(left > 0 ? [paragraph(`And ${left} more in Beacon.`)] : []),
        ...read.withdrawn.map((correction) => correctionLine(correction, today)),
      ],
      actions: [openInBeacon(links.edition(read.edition.id))],
      ...(isTest ? {} : shownAnew(showAnew, { edition: read.edition.id })),
      msteams: { width: "Full" },
    });
  }
}

/** "3 for you, 1 still to do. 2 minutes to read." */
function summaryWords({ items, minutes }: ReadEdition): string {
  if (items.length === 0) return "Nothing in this briefing is for you.";
  const left = items.filter((each) => each.item.action && !each.handedTo && !isSettledFor(each)).length;
  return `${items.length} for you, ${left === 0 ? "nothing left to do" : `${left} to do`}. ${counted(minutes, "minute", "minutes")} to read.`;
}

function sections(items: readonly ReadItem[], inFull: boolean, today: CivilDate): CardElement[] {
  const sectionOf = ({ item }: ReadItem) => (item.action ? "to-do" : item.section);
  return items.flatMap((each, place) => {
    const before = items[place - 1];
    const begins = !before || sectionOf(before) !== sectionOf(each);
    return [
      ...(begins ? [heading(sectionTitles[sectionOf(each)], "Medium")] : []),
      readerItem(each, inFull, begins, today),
    ];
  });
}

/** What is settled keeps its title only, so that the card shortens as its reader gets on. */
function readerItem(read: ReadItem, inFull: boolean, isFirst: boolean, today: CivilDate): Container {
  const { item, from } = read;
  const settled = isSettledFor(read);
  const again = firstSaid(item);
  const lines = [
    line([run(item.title, { weight: "Bolder" })]),
    ...(item.action && !settled ? [actionLine(item.action, today)] : []),
    ...(from && !settled ? [fromLine(from)] : []),
    ...(again && !settled ? [againLine(again.edition)] : []),
    ...(item.corrected ? [correctionLine(item.corrected.last, today)] : []),
  ];
  return {
    type: "Container",
    ...(isFirst ? {} : { separator: true }),
    spacing: isFirst ? "Small" : "Medium",
    items: [
      ...itemRow({ read, view: "briefing", lines }),
      ...(inFull && !settled
        ? [
            line([run(shortened(item.what, whatShown))], "Small"),
            ...itemLinks(item.links),
            buttons(askAboutButton(item)),
          ]
        : []),
    ],
  };
}
