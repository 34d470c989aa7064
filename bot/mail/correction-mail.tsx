import type { CorrectionLetter } from "../../shared/domain/briefing/corrections/ports.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { correctionSentence } from "../../shared/sentences/briefing/corrections.ts";
import { correctionLabel } from "../chat/cards/briefing/correction-notice-words.ts";
import { editionTitle } from "../chat/cards/briefing/edition-words.ts";
import type { Links } from "../chat/links.ts";
import { MailItem } from "./mail-item.tsx";
import { type MailWords, mailPage } from "./mail-page.tsx";

/**
 * What was set right in one item, for those whose e-mail or card cannot be changed: what changed, and the item as it reads now. Of one
 * that was withdrawn only why, since its words may be what was wrong.
 */
export function correctionMail(
  letter: CorrectionLetter,
  { today, links }: { today: CivilDate; links: Pick<Links, "edition" | "briefingWay"> },
): MailWords {
  const { edition, item, correction } = letter;
  const briefing = editionTitle(edition, today);
  const subject = `Correction to the ${briefing}: ${correctionLabel(letter)}`;
  const html = mailPage(
    {
      ...{ subject, links, title: `Correction to the ${briefing}` },
      foot: "You get this because you were sent the briefing in a way that cannot be changed afterwards.",
    },
    <>
      <p>{correctionSentence(correction, today)}</p>
      {correction.kind === "withdrawn" ? null : <MailItem item={item} today={today} />}
      <p>
        <a href={links.edition(edition)}>Open the briefing in Beacon</a>, where it stands as it is now.
      </p>
    </>,
  );
  return { subject, html };
}
