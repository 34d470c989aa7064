import { itemsOut } from "../../../../shared/domain/briefing/corrections/correction.ts";
import type { Edition } from "../../../../shared/domain/briefing/edition.ts";
import type { BriefingItem } from "../../../../shared/domain/briefing/item.ts";
import { inReadingOrder } from "../../../../shared/domain/briefing/readers.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import type { Links } from "../../links.ts";
import { showMine } from "../../vocabulary.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard, Container } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { card } from "../card.ts";
import { firstThatFits } from "../card-size.ts";
import { heading, line, paragraph, run } from "../text.ts";
import { actionLine } from "./action-line.ts";
import { correctionLine } from "./correction-line.ts";
import { editionMarker } from "./edition-marker.ts";
import { editionTitle } from "./edition-words.ts";
import { isForAllHeads } from "./is-for-all-heads.ts";
import { itemRow } from "./item-row.ts";

/**
 * The card in the heads' channel: only what is for every head. What is for some schools is told by number alone,
 * and read through [Show mine], which changes the card for who presses it.
 */
export const editionChannelCard = (
  edition: Edition,
  settings: { today: CivilDate; links: Links },
): AdaptiveCard => fittingChannelCard(edition, settings).card;

/** The same, with how many of the items for all heads have no room on it. */
export function fittingChannelCard(
  edition: Edition,
  { today, links }: { today: CivilDate; links: Links },
): { readonly card: AdaptiveCard; readonly left: number } {
  const items = inReadingOrder(itemsOut(edition));
  const forAll = items.filter((item) => isForAllHeads(item.audience));
  let left = -1;
  const fitting = firstThatFits(cards());
  return { card: fitting, left };

  function* cards(): Generator<AdaptiveCard> {
    for (let shown = forAll.length; shown >= 0; shown--) {
      left++;
      yield showing(forAll.slice(0, shown));
    }
  }

  function showing(shown: readonly BriefingItem[]): AdaptiveCard {
    const title = editionTitle(edition.id, today);
    const summary = summaryWords(forAll, items.length - forAll.length);
    const left = forAll.length - shown.length;
    return card({
      fallbackText: `${title}. ${summary}`,
      body: [
        heading(title, "Large"),
        paragraph(summary),
        ...shown.map((item) => channelItem(item, today)),
        ...(left > 0 ? [paragraph(`And ${left} more in Beacon.`)] : []),
      ],
      actions: [
        {
          ...action(showMine, "Show mine", { edition: edition.id, beaconEdition: editionMarker(edition.id) }),
          style: "positive",
        },
        openInBeacon(links.edition(edition.id)),
      ],
      msteams: { width: "Full" },
    });
  }
}

/** "3 items for all heads, 2 to do. Some items are for particular schools or posts: Show mine has yours." */
function summaryWords(forAll: readonly BriefingItem[], others: number): string {
  const particular = "for particular schools or posts: Show mine has yours.";
  if (forAll.length === 0) return `This week's items are ${particular}`;
  const toDo = forAll.filter((item) => item.action).length;
  const asked = toDo === 0 ? "nothing to do" : `${toDo} to do`;
  const count = `${counted(forAll.length, "item", "items")} for all heads, ${asked}.`;
  return others > 0 ? `${count} Some items are ${particular}` : count;
}

function channelItem(item: BriefingItem, today: CivilDate): Container {
  const lines = [
    line([run(item.title, { weight: "Bolder" })]),
    ...(item.action ? [actionLine(item.action, today)] : []),
    ...(item.corrected ? [correctionLine(item.corrected.last, today)] : []),
  ];
  return apart(itemRow({ read: { item, receipt: undefined }, view: "briefing", lines }));
}
