import { z } from "zod";
import type { Way } from "../../../shared/domain/briefing/sending/reach.ts";
import { ask } from "../ask.ts";

const nothing = z.object({});
const typed = (description: string) => ({ description, inCommandList: false });

const byMail = ask(
  "way.mail",
  [
    "email me the briefing",
    "send me the briefing by email",
    "I want the briefing by email",
    "can I get the briefing by email",
  ],
  nothing,
  typed("Get the Tuesday briefing by e-mail"),
);

const byChat = ask(
  "way.chat",
  [
    "send me the briefing in this chat",
    "send me the briefing here",
    "put the briefing in our chat",
    "can I get the briefing in chat",
  ],
  nothing,
  typed("Get the Tuesday briefing as a card in this chat"),
);

const byFeed = ask(
  "way.feed",
  [
    "just notify me of the briefing",
    "stop emailing me the briefing",
    "stop sending me the briefing here",
    "only notify me of the briefing",
  ],
  nothing,
  typed("Get a notification of the Tuesday briefing, and nothing else"),
);

/** How somebody wants the briefing, said in words. */
export const wayQuestions: Readonly<Record<Way, typeof byMail>> = {
  mail: byMail,
  chat: byChat,
  feed: byFeed,
};
