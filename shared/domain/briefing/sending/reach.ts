import type { Person, PersonId } from "../../directory/person.ts";

/** How a briefing comes to somebody: a notification in Teams, a card in their chat with Beacon, or an e-mail. */
export const ways = ["feed", "chat", "mail"] as const;
export type Way = (typeof ways)[number];

/** Beacon in somebody's Teams. Who removed or blocked it hears nothing by Teams. */
export const appStandings = ["installed", "removed", "blocked"] as const;
export type AppStanding = (typeof appStandings)[number];

/** How somebody wants briefings and what Teams has said of them. Of whom nothing is kept, nothing else is known than that they are new. */
export interface Reach {
  readonly person: PersonId;
  readonly choice?: Way;
  readonly app?: AppStanding;
  /** The id of their own chat with Beacon. */
  readonly chat?: string;
}

/** Why somebody is told in this way. */
export const wayReasons = ["usual", "chosen", "guest", "no-app", "blocked", "chat-refused"] as const;
export type WayReason = (typeof wayReasons)[number];

export interface WayTaken {
  readonly way: Way;
  readonly why: WayReason;
}

/**
 * The one way in which somebody is told. Teams does not reach a guest, who is at home in another tenant, nor whoever removed or
 * blocked Beacon: they get an e-mail, whatever they chose. Everybody else is told as they chose, and by a notification when they did not.
 */
export function wayOf(person: Pick<Person, "isGuest">, reach: Reach | undefined): WayTaken {
  if (person.isGuest) return { way: "mail", why: "guest" };
  if (reach?.choice === "mail") return { way: "mail", why: "chosen" };
  if (reach?.app === "removed") return { way: "mail", why: "no-app" };
  if (reach?.app === "blocked") return { way: "mail", why: "blocked" };
  return reach?.choice ? { way: reach.choice, why: "chosen" } : { way: "feed", why: "usual" };
}
