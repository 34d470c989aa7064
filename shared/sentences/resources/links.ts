import type { LinkSight } from "../../domain/resources/links/link-finding.ts";
import { dateInEngland, day } from "../dates.ts";

const sights: Record<LinkSight, string> = {
  works: "It opens.",
  moved: "It opens, at another address.",
  "not-found": "Its site says that there is no such page.",
  gone: "Its site says that the page is gone for good.",
  "server-error": "Its site answers with an error of its own.",
  "redirect-loop": "Its site sends you round in circles.",
  timeout: "Its site does not answer.",
  "no-host": "There is no site of that name any more.",
  "no-connection": "Its site cannot be reached.",
  untrusted: "Its site cannot prove who it is, so browsers warn against it.",
  refused: "Its site does not show it to Beacon. It may open for you.",
  busy: "Its site had no time for Beacon. It may open for you.",
  robots: "Its site asks programs to keep out. It may open for you.",
  "other-port": "Beacon does not look at addresses like this one. It may open for you.",
  "private-address": "It leads into a private network. Nobody outside can open it.",
  "not-web": "It is not the address of a web page.",
};

/** What was seen when a link was looked at. */
export const linkSightWords = (seen: LinkSight): string => sights[seen];

/** "Has not opened since Tuesday 10 November." */
export const notOpenedSince = (since: Date, today: string): string =>
  `Has not opened since ${day(dateInEngland(since), today)}.`;

/** "Last looked at on Tuesday 24 November." */
export const lastLookedAt = (checkedAt: Date, today: string): string =>
  `Last looked at on ${day(dateInEngland(checkedAt), today)}.`;

/** How far the looking has come: "Beacon has looked at 218 of 231 links." */
export function lookedAtWords(lookedAt: number, kept: number): string {
  if (kept === 0) return "There are no links to look at yet.";
  const all = kept === 1 ? "1 link" : `${kept} links`;
  if (lookedAt === kept)
    return `Beacon looks at ${kept === 1 ? all : `all ${all}`} every two weeks, at night.`;
  return `Beacon has looked at ${lookedAt} of ${all} so far. It goes on every night.`;
}
