import type { CSSProperties } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Edition } from "../../shared/domain/briefing/edition.ts";
import type { BriefingItem, ItemSection } from "../../shared/domain/briefing/item.ts";
import { firstSaid } from "../../shared/domain/briefing/offers/still-open.ts";
import { inReadingOrder } from "../../shared/domain/briefing/readers.ts";
import { isWebAddress } from "../../shared/domain/briefing/web-address.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { againWords } from "../../shared/sentences/again.ts";
import { sectionTitles } from "../../shared/sentences/briefing-sections.ts";
import { counted } from "../../shared/sentences/lists.ts";
import { actionWords, asTest, editionTitle } from "../chat/cards/edition-words.ts";
import type { Links } from "../chat/links.ts";

export interface MailWords {
  readonly subject: string;
  readonly html: string;
}

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
  const page = (
    <html lang="en-GB">
      <head>
        <title>{subject}</title>
        {/* Where it is shown in a frame, links must not open in that. */}
        <base target="_blank" />
      </head>
      <body style={styles.body}>
        <h1 style={styles.title}>{title}</h1>
        <p>
          <a href={links.edition(edition.id)}>Open it in Beacon</a>, where you say what is done or ask about
          it.
        </p>
        {sectionsOf(items).map(({ heading, items: inSection }) => (
          <section key={heading}>
            <h2 style={styles.heading}>{heading}</h2>
            {inSection.map((item) => (
              <MailItem key={item.id} item={item} today={today} />
            ))}
          </section>
        ))}
        <p style={styles.foot}>
          You get the briefing by e-mail because you chose it, or because Teams does not reach you.{" "}
          <a href={links.briefingWay()}>Choose how you get it</a>.
        </p>
      </body>
    </html>
  );
  return { subject, html: `<!DOCTYPE html>${renderToStaticMarkup(page)}` };
}

function MailItem({ item, today }: { readonly item: BriefingItem; readonly today: CivilDate }) {
  const links = item.links.filter(({ address }) => isWebAddress(address));
  const again = firstSaid(item);
  return (
    <article style={styles.item}>
      <h3 style={styles.itemTitle}>{item.title}</h3>
      {item.action ? (
        <p style={styles.action}>
          <strong>{actionWords(item.action, today)}</strong>
        </p>
      ) : null}
      {again ? <p style={styles.what}>{againWords(again.edition)}</p> : null}
      <p style={styles.what}>{item.what}</p>
      {item.why ? <p style={styles.what}>Why: {item.why}</p> : null}
      {links.length > 0 ? (
        <ul>
          {links.map(({ label, address }) => (
            <li key={address}>
              <a href={address}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
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

/** In the page itself: programs that show e-mail leave out style sheets. */
const styles = {
  body: { fontFamily: "Segoe UI, Helvetica, Arial, sans-serif", lineHeight: 1.4, maxWidth: "640px" },
  title: { fontSize: "22px", margin: "0 0 8px" },
  heading: { fontSize: "18px", margin: "24px 0 8px" },
  item: { borderTop: "1px solid #8a8886", paddingTop: "8px", marginTop: "12px" },
  itemTitle: { fontSize: "16px", margin: 0 },
  action: { margin: "4px 0" },
  what: { margin: "4px 0", whiteSpace: "pre-line" },
  foot: { borderTop: "1px solid #8a8886", marginTop: "24px", paddingTop: "8px", fontSize: "14px" },
} satisfies Record<string, CSSProperties>;
