import type { BriefingItem } from "../../shared/domain/briefing/item.ts";
import { firstSaid } from "../../shared/domain/briefing/offers/still-open.ts";
import { isWebAddress } from "../../shared/domain/briefing/web-address.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { againWords } from "../../shared/sentences/briefing/again.ts";
import { actionWords } from "../chat/cards/briefing/edition-words.ts";
import { mailStyles } from "./mail-page.tsx";

/** One item with all that it says. */
export function MailItem({ item, today }: { readonly item: BriefingItem; readonly today: CivilDate }) {
  const links = item.links.filter(({ address }) => isWebAddress(address));
  const again = firstSaid(item);
  return (
    <article style={mailStyles.item}>
      <h3 style={mailStyles.itemTitle}>{item.title}</h3>
      {item.action ? (
        <p style={mailStyles.action}>
          <strong>{actionWords(item.action, today)}</strong>
        </p>
      ) : null}
      {again ? <p style={mailStyles.what}>{againWords(again.edition)}</p> : null}
      <p style={mailStyles.what}>{item.what}</p>
      {item.why ? <p style={mailStyles.what}>Why: {item.why}</p> : null}
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
