import type { Activity } from "botbuilder";
import { z } from "zod";
import type { Edition } from "../../../shared/domain/briefing/edition.ts";
import type { CardPut, PersonalCards, Sent } from "../../../shared/domain/briefing/sending/ports.ts";
import type { AppStanding } from "../../../shared/domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { Pace } from "../../../shared/graph/transport/pace.ts";
import { spaced } from "../../../shared/graph/transport/spaced.ts";
import type { AdaptiveCard } from "../cards/adaptive-card.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { ConnectorFault } from "./connector-fault.ts";
import { openChat } from "./open-chat.ts";
import { cardMessage } from "./outgoing.ts";
import { patiently } from "./patiently.ts";
import type { WayToSpeak } from "./way-to-speak.ts";

interface PersonalCardSettings {
  readonly bot: Pick<BotAdapter, "account">;
  readonly way: WayToSpeak;
  readonly tenantId: string;
  readonly pace: Pace;
  /** An edition as somebody reads it. */
  readonly card: (edition: Edition, person: PersonId, how: { isTest: boolean }) => Promise<AdaptiveCard>;
}

/** Requests a second that Teams takes of one bot in one tenant. Source: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. */
const botRequestsPerSecond = 50;

/** With these, Teams did not take the message: it may be sent again. A gateway that failed (500, 502, 504) may have passed it on. */
const notTaken = new Set([412, 429, 503]);

/** With these, nothing was said of the card: putting it in place may be tried again, as after any failure of a gateway. */
const askAgain = new Set([401, 408, ...notTaken]);

const sentSchema = z.looseObject({ id: z.string().min(1).max(300) });

/** What Teams says of whoever does not want to hear from the bot. */
const standingOfRefusal: Readonly<Record<string, Exclude<AppStanding, "installed">>> = {
  BotNotInConversationRoster: "removed",
  ConversationBlockedByUser: "blocked",
};

/** Speaks first in people's own chats, as many requests a second as Teams takes. Each message is sent once, and put in place anew as often as it is asked for. */
export function createPersonalCards(settings: PersonalCardSettings): PersonalCards {
  const { bot, way, tenantId, pace, card } = settings;
  const turn = spaced(pace, botRequestsPerSecond);
  const inTurn = <Answer>(send: () => Promise<Answer>) =>
    patiently(pace, async () => {
      await turn();
      return send();
    });

  async function open(person: PersonId): Promise<string> {
    const connector = await way();
    return inTurn(() => openChat(bot, connector, { person, tenantId }));
  }

  return {
    async open(person) {
      try {
        return { chat: await open(person) };
      } catch (fault) {
        const came = whatCame(fault);
        return typeof came === "object" ? came : { refused: undefined };
      }
    },

    async send(edition, person, { chat: known, asReadBy = person, isTest = false }) {
      const message = cardMessage(await card(edition, asReadBy, { isTest })) as Activity;
      let chat = known;
      try {
        chat ??= await open(person);
      } catch (fault) {
        // Nothing was said yet, whatever became of asking for the chat.
        const came = whatCame(fault);
        return came === "in-doubt" ? "not-sent" : came;
      }
      const to = chat;
      const connector = await way({ conversation: to });
      try {
        const answer: unknown = await inTurn(() => connector.conversations.sendToConversation(to, message));
        return { card: sentSchema.safeParse(answer).data?.id };
      } catch (fault) {
        return whatCame(fault);
      }
    },

    async update(edition, person, { id, chat: known }) {
      const message = cardMessage(await card(edition, person, { isTest: false }));
      try {
        const chat = known ?? (await open(person));
        const connector = await way({ conversation: chat });
        await inTurn(() => connector.conversations.updateActivity(chat, id, { ...message, id } as Activity));
        return "put";
      } catch (fault) {
        return whatBecame(fault);
      }
    },
  };
}

function whatBecame(fault: unknown): CardPut {
  if (!(fault instanceof ConnectorFault)) throw fault;
  const { status = 0, code } = fault;
  const standing = standingOfRefusal[code];
  if (standing) return { left: standing };
  if (status < 400 || status >= 500 || askAgain.has(status)) return "not-now";
  return { left: status === 404 ? "gone" : "refused" };
}

function whatCame(fault: unknown): Exclude<Sent, "told"> {
  if (!(fault instanceof ConnectorFault)) throw fault;
  const { status = 0, code } = fault;
  if (notTaken.has(status)) return "not-sent";
  if (status >= 400 && status < 500) return { refused: standingOfRefusal[code] };
  return "in-doubt";
}
