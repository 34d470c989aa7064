import type { CorrectionLetter } from "../shared/domain/briefing/corrections/ports.ts";
import type { Edition } from "../shared/domain/briefing/edition.ts";
import type { BriefingItem } from "../shared/domain/briefing/item.ts";
import type { CivilDate } from "../shared/domain/time/civil-date.ts";
import { activityTypes, parameterOf } from "../shared/graph/schema/activity-types.ts";
import type { ReadEdition } from "../shared/usecases/briefing/read-edition.ts";
import type { AdaptiveCard } from "./chat/cards/adaptive-card.ts";
import { fittingChannelCard } from "./chat/cards/briefing/edition-channel.card.ts";
import { asTest, editionNotificationText, editionTitle } from "./chat/cards/briefing/edition-words.ts";
import { readerEditionCard } from "./chat/cards/briefing/reader-edition.card.ts";
import type { Links } from "./chat/links.ts";
import { correctionMail } from "./mail/correction-mail.tsx";
import { editionMail } from "./mail/edition-mail.tsx";
import type { MailWords } from "./mail/mail-page.tsx";

interface Marked {
  /** What an editor sends to themselves says that it is a test. */
  readonly isTest?: boolean;
}

/** An edition in each form in which it reaches somebody. */
export interface EditionRenderings {
  /** What the activity feed says, and what it is about. */
  notification(edition: Edition, how?: Marked): { readonly label: string; readonly text: string };
  /** The card in somebody's own chat with Beacon. */
  personalCard(read: ReadEdition, how?: Marked): AdaptiveCard;
  /** The card in the heads' channel, and how many of its items for all heads have no room on it. */
  channelCard(edition: Edition): { readonly card: AdaptiveCard; readonly left: number };
  mail(edition: Edition, items: readonly BriefingItem[], how?: Marked): MailWords;
  /** What those get whose e-mail or card of it cannot be put right. */
  correctionMail(letter: CorrectionLetter): MailWords;
}

/** Renders editions as on one day, since deadlines are said as they are then. */
export type RenderEditions = (on: CivilDate) => EditionRenderings;

/**
 * The one place where editions become what people get: what is sent and what an editor is shown beforehand both come from here.
 * `webLinks` open in a browser, for e-mails to those whom Teams does not reach.
 */
export const renderEditions =
  ({ links, webLinks }: { readonly links: Links; readonly webLinks: Links }): RenderEditions =>
  (today) => ({
    notification(edition, { isTest = false } = {}) {
      const text = editionNotificationText(edition, today);
      return { label: editionTitle(edition.id, today), text: isTest ? asTest(text) : text };
    },
    personalCard: (read, { isTest = false } = {}) => readerEditionCard(read, { today, links, isTest }),
    channelCard: (edition) => fittingChannelCard(edition, { today, links }),
    mail: (edition, items, { isTest = false } = {}) =>
      editionMail(edition, items, { today, links: webLinks, isTest }),
    correctionMail: (letter) => correctionMail(letter, { today, links: webLinks }),
  });

/** The line that Teams writes above a notification of an edition. */
export const editionActivityLine = (label: string): string =>
  activityTypes.briefingPublished.templateText
    .replace("{actor}", "Beacon")
    .replace(`{${parameterOf("briefingPublished")}}`, label);
