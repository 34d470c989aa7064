import type { CopyStanding } from "../../domain/briefing/sending/copies.ts";
import type { Way, WayReason } from "../../domain/briefing/sending/reach.ts";
import type { ReachedStanding } from "../../domain/briefing/sending/report.ts";

/** Ways by name, as they are chosen. */
export const wayNames: Readonly<Record<Way, string>> = {
  feed: "A notification in Teams",
  chat: "A card in my chat with Beacon",
  mail: "An e-mail",
};

/** What each way is like, for whoever chooses. */
export const wayDescriptions: Readonly<Record<Way, string>> = {
  feed: "One line in your activity. It opens the briefing.",
  chat: "What is for you, with buttons, in a message from Beacon.",
  mail: "What is for you, to read in Outlook or on your phone.",
};

const coming: Readonly<Record<Way, string>> = {
  feed: "You get a notification in Teams when the briefing is out.",
  chat: "You get the briefing as a card in your chat with Beacon.",
  mail: "You get the briefing by e-mail.",
};

/** How the briefing comes to somebody and, where it is not as they chose, why: "You get the briefing by e-mail, because …". */
export function wayWords({
  way,
  why,
  choice,
}: {
  way: Way;
  why: WayReason;
  choice?: Way | undefined;
}): string {
  const because = whyAnotherWay[why];
  if (!because || choice === way) return coming[way];
  return `${coming[way].replace(/\.$/, "")}, because ${because}.`;
}

/** Why Teams does not reach somebody, after "because". */
const whyAnotherWay: Readonly<Partial<Record<WayReason, string>>> = {
  guest: "you are a guest from another trust, whom Beacon does not reach in Teams",
  "no-app": "you have removed Beacon from Teams",
  blocked: "you have blocked Beacon in Teams",
  "chat-refused": "Teams did not let Beacon write in your chat",
};

/** By which way a reader will be told, for an editor: "Asha Bell is told by e-mail, because they have blocked Beacon in Teams." */
export function readerToldWords(
  name: string,
  { way, why, hasAddress }: { way: Way; why: WayReason; hasAddress: boolean },
): string {
  const by = {
    feed: "by a notification in Teams",
    chat: "by a card in their chat with Beacon",
    mail: "by e-mail",
  }[way];
  const because = {
    usual: "",
    chosen: ", as they chose",
    guest: ", because they are a guest from another trust",
    "no-app": ", because they have removed Beacon from Teams",
    blocked: ", because they have blocked Beacon in Teams",
    "chat-refused": ", because Teams does not let Beacon write in their chat",
  }[why];
  const told = `${name} is told ${by}${because}.`;
  return way === "mail" && !hasAddress ? `${told} Beacon knows no e-mail address of theirs.` : told;
}

/** How somebody was told, in a report: "Notification", "E-mail, chosen". */
export function wayTakenWords({ way, why }: { way: Way; why: WayReason }): string {
  const name = { feed: "Notification", chat: "Card in chat", mail: "E-mail" }[way];
  const reason = {
    usual: "",
    chosen: "their choice",
    guest: "guest of another trust",
    "no-app": "Beacon is not in their Teams",
    blocked: "they blocked Beacon",
    "chat-refused": "Teams refused their chat",
  }[why];
  return reason ? `${name} (${reason})` : name;
}

/** What became of telling somebody. */
export const reachedWords: Readonly<Record<ReachedStanding, string>> = {
  told: "Sent",
  "in-doubt": "In doubt: nobody can tell whether it arrived",
  refused: "Refused",
  "no-address": "No e-mail address",
  "on-its-way": "Not sent yet",
  stopped: "Not sent: sending was stopped",
  "joined-since": "Not told yet: joined since",
};

/** How somebody's own copy stands after corrections. */
export const copyWords: Readonly<Record<CopyStanding, string>> = {
  "card-right": "Card put right",
  "card-behind": "Card still to be put right",
  "card-unknown": "Card not put right: nobody can tell whether it arrived",
  "card-removed": "Card not put right: Beacon is not in their Teams any more",
  "card-blocked": "Card not put right: they blocked Beacon",
  "card-gone": "Card not put right: their chat, or the card in it, is gone",
  "card-refused": "Card not put right: Teams refused",
  "card-no-answer": "Card not put right: Teams gave no answer for a day",
  "mail-told": "Told of the correction by e-mail",
  "mail-behind": "Still to be told of the correction by e-mail",
  "mail-in-doubt": "E-mail about the correction in doubt: nobody can tell whether it arrived",
  "mail-refused": "E-mail about the correction did not go: their address was refused, or there is none",
};
