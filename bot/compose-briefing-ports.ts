import type { EditionId } from "../shared/domain/briefing/ids.ts";
import { linkSightsInMemory } from "../shared/domain/briefing/lint/link-sights.ts";
import type { TeamsChannel } from "../shared/domain/networks/teams-channel.ts";
import type { Ports } from "../shared/domain/ports.ts";
import { londonDate } from "../shared/domain/time/london.ts";
import { briefingArchive } from "../shared/graph/adapters/briefing/briefing-archive.ts";
import { briefingItems } from "../shared/graph/adapters/briefing/briefing-items.ts";
import { briefingMail } from "../shared/graph/adapters/briefing/briefing-mail.ts";
import { briefingReminderNotifier } from "../shared/graph/adapters/briefing/briefing-reminder-notifier.ts";
import { briefingReminders } from "../shared/graph/adapters/briefing/briefing-reminders.ts";
import { findEditionPost } from "../shared/graph/adapters/briefing/channel-posts.ts";
import { correctionNotifier } from "../shared/graph/adapters/briefing/correction-notifier.ts";
import { deliveries } from "../shared/graph/adapters/briefing/deliveries.ts";
import { editions } from "../shared/graph/adapters/briefing/editions.ts";
import { handoverNotifier } from "../shared/graph/adapters/briefing/handover-notifier.ts";
import { itemProposalNotifier } from "../shared/graph/adapters/briefing/item-proposal-notifier.ts";
import { itemProposals } from "../shared/graph/adapters/briefing/item-proposals.ts";
import { keyMessages } from "../shared/graph/adapters/briefing/key-messages.ts";
import { proposalsClosingNotifier } from "../shared/graph/adapters/briefing/proposals-closing-notifier.ts";
import { questionNotifier } from "../shared/graph/adapters/briefing/question-notifier.ts";
import { questions } from "../shared/graph/adapters/briefing/questions.ts";
import { reaches } from "../shared/graph/adapters/briefing/reaches.ts";
import { readerNotifier } from "../shared/graph/adapters/briefing/reader-notifier.ts";
import { receipts } from "../shared/graph/adapters/briefing/receipts.ts";
import { templates } from "../shared/graph/adapters/briefing/templates.ts";
import { writersHere } from "../shared/graph/adapters/briefing/writers-here.ts";
import type { ReportUnreadable } from "../shared/graph/adapters/rows.ts";
import type { SiteMirror } from "../shared/graph/mirror/site-mirror.ts";
import type { Graph } from "../shared/graph/transport/graph.ts";
import type { Pace } from "../shared/graph/transport/pace.ts";
import {
  briefingReminderLabel,
  briefingReminderText,
} from "./chat/cards/briefing/briefing-reminder-words.ts";
import { correctionLabel, correctionText } from "./chat/cards/briefing/correction-notice-words.ts";
import { editionMarker } from "./chat/cards/briefing/edition-marker.ts";
import { handoverNoticeLabel, handoverNoticeText } from "./chat/cards/briefing/handover-notice-words.ts";
import { itemProposalLabel, itemProposalText } from "./chat/cards/briefing/item-proposal-words.ts";
import {
  proposalsClosingLabel,
  proposalsClosingText,
} from "./chat/cards/briefing/proposals-closing-words.ts";
import { questionLabel, questionText } from "./chat/cards/briefing/question-notice-words.ts";
import type { Links } from "./chat/links.ts";
import type { HeadsChannelPoster } from "./chat/transport/heads-channel-poster.ts";
import type { RenderEditions } from "./edition-renderings.ts";

/** Every port of the briefing over Graph and the chat. */
export function composeBriefingPorts({
  graph,
  mirror,
  pace,
  report,
  poster,
  personalCards,
  links,
  render,
  mailbox,
  channel,
  years,
  yearsSent,
  writersMissed,
}: {
  readonly graph: Graph;
  readonly mirror: SiteMirror;
  readonly pace: Pace;
  readonly report: ReportUnreadable;
  readonly poster: Pick<HeadsChannelPoster, "post" | "update" | "leftOff">;
  readonly personalCards: Ports["personalCards"];
  readonly links: Links;
  readonly render: RenderEditions;
  /** From which e-mails go. */
  readonly mailbox: string;
  /** The heads' channel. */
  readonly channel: TeamsChannel;
  /** The academic years kept in memory. */
  readonly years: readonly string[];
  /** Of these, those in which something can have been sent. */
  readonly yearsSent: readonly string[];
  /** Hears that editors of an edition cannot be told of each other. */
  readonly writersMissed: (fault: unknown, edition: EditionId) => void;
}) {
  const today = () => londonDate(pace.now());
  const stored = editions({ graph, mirror }, report);
  return {
    items: briefingItems({ graph, mirror }, report),
    editions: stored,
    receipts: receipts({ graph, mirror }, years, report),
    archive: briefingArchive(stored),
    headsChannel: {
      findPost: findEditionPost(graph, channel, editionMarker),
      post: (edition) => poster.post(edition),
      update: (postId, edition) => poster.update(postId, edition),
      leftOff: (edition) => poster.leftOff(edition),
    },
    notifier: readerNotifier(graph, {
      link: (edition) => links.edition(edition),
      say: (edition, how) => render(today()).notification(edition, how),
    }),
    personalCards,
    briefingMail: briefingMail(
      { graph, mailbox },
      {
        edition: (edition, items, how) => render(today()).mail(edition, items, how),
        correction: (letter) => render(today()).correctionMail(letter),
      },
    ),
    reaches: reaches({ graph, mirror }, report),
    deliveries: deliveries({ graph, mirror, pace }, yearsSent, report),
    proposals: itemProposals({ graph, mirror }, report),
    itemProposalNotifier: itemProposalNotifier(graph, {
      link: () => links.proposals(),
      label: itemProposalLabel,
      text: (notice) => itemProposalText(notice, today()),
    }),
    proposalsClosingNotifier: proposalsClosingNotifier(graph, {
      link: ({ edition, sentBack, toRead }) =>
        toRead > 0 && sentBack.length === 0 ? links.page(`briefing/write/${edition}`) : links.proposals(),
      label: (notice) => proposalsClosingLabel(notice, today()),
      text: proposalsClosingText,
    }),
    templates: templates({ graph, mirror }, report),
    keyMessages: keyMessages({ graph, mirror }, report),
    questions: questions({ graph, mirror }, report),
    questionNotifier: questionNotifier(graph, {
      link: ({ news, item }) => (news === "asked" ? links.questions() : links.item(item)),
      label: questionLabel,
      text: questionText,
    }),
    briefingReminders: briefingReminders({ graph, mirror, pace }, yearsSent, report),
    briefingReminderNotifier: briefingReminderNotifier(graph, {
      link: ({ items }) => (items.length === 1 && items[0] ? links.item(items[0]) : links.home()),
      label: briefingReminderLabel,
      text: (notice) => briefingReminderText(notice, today()),
    }),
    handoverNotifier: handoverNotifier(graph, {
      link: (item) => links.item(item),
      label: handoverNoticeLabel,
      text: (notice) => handoverNoticeText(notice, today()),
    }),
    correctionNotifier: correctionNotifier(graph, {
      link: ({ edition }) => links.edition(edition),
      label: correctionLabel,
      text: (notice) => correctionText(notice, today()),
    }),
    linkSights: linkSightsInMemory(),
    writersHere: writersHere({ graph, mirror, pace }, report, writersMissed),
    ownAddresses: { resourceOf: (address) => resourceIn(links.readResource(address)) },
  } satisfies Partial<Ports>;
}

const resourceIn = (leadsTo: ReturnType<Links["readResource"]>) =>
  leadsTo && "id" in leadsTo ? leadsTo.id : undefined;
