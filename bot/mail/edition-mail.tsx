import type { Edition } from "../../shared/domain/briefing/edition.ts";
import type { BriefingItem, ItemSection } from "../../shared/domain/briefing/item.ts";
import { inReadingOrder } from "../../shared/domain/briefing/readers.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { sectionTitles } from "../../shared/sentences/briefing/briefing-sections.ts";
import { counted } from "../../shared/sentences/lists.ts";
import { asTest, editionTitle } from "../chat/cards/briefing/edition-words.ts";
import type { Links } from "../chat/links.ts";
import { MailItem } from "./mail-item.tsx";
import { type MailWords, mailPage, mailStyles } from "./mail-page.tsx";

/** An edition as an e-mail to people who read the same items: what is to do first, and the way into Beacon. */
export function editionMail(
  edition: Pick<Edition, "id">,
  items: readonly BriefingItem[],
  {
    today,
    links,
    isTest = false,
  }: { today: CivilDate; links: Pick<Links, "edition" | "briefingWay">; isTest?: boolean },
): MailWords {
  const title = isTest ? asTest(editionTitle(edition.id, today)) : editionTitle(edition.id, today);
  const toDo = items.filter(({ action }) => action).length;
  const subject = toDo === 0 ? title : `${title}: ${counted(toDo, "thing", "things")} to do`;
  const html = mailPage(
    {
      subject,
      title,
      foot: "You get the briefing by e-mail because you chose it, or because Teams does not reach you.",
      links,
    },
    <>
      <p>
        <a href={links.edition(edition.id)}>Open it in Beacon</a>, where you say what is done or ask about it.
      </p>
      {sectionsOf(items).map(({ heading, items: inSection }) => (
        <section key={heading}>
          <h2 style={mailStyles.heading}>{heading}</h2>
          {inSection.map((item) => (
            <MailItem key={item.id} item={item} today={today} />
          ))}
        </section>
      ))}
    </>,
  );
  return { subject, html };
}

function sectionsOf(items: readonly BriefingItem[]): { heading: string; items: BriefingItem[] }[] {
  const headings = new Map<string, BriefingItem[]>();
  for (const item of inReadingOrder(items)) {
    const heading = sectionTitles[sectionOf(item)];
    headings.set(heading, [...(headings.get(heading) ?? []), item]);
  }
  return [...headings].map(([heading, inSection]) => ({ heading, items: inSection }));
}

const sectionOf = (item: BriefingItem): "to-do" | ItemSection => (item.action ? "to-do" : item.section);
