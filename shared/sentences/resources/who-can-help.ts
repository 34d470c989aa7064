import type { HelperReasons } from "../../domain/resources/who-can-help/who-can-help.ts";
import { roleWords } from "../directory/roles.ts";
import { listed, sentenceCase } from "../lists.ts";
import { networkInWords } from "./resource-requests.ts";

/** Of the words that were asked, what a reason repeats. */
const wordsShown = 60;

/** Why somebody is named: "Leads the Maths network; maths lead; added 4 resources on “mixed-age maths”". */
export function reasonsInWords({ leads, roles, added }: HelperReasons, words: string): string {
  const asked = words.trim();
  const about = asked.length > wordsShown ? `${asked.slice(0, wordsShown).trim()}…` : asked;
  const reasons = [
    ...(leads.length > 0 ? [`leads ${listed(leads.map(networkInWords))}`] : []),
    ...(roles.length > 0 ? [`is ${listed(roles.map((role) => roleWords[role].one))}`] : []),
    ...(added > 0 ? [`added ${added === 1 ? "one resource" : `${added} resources`} on “${about}”`] : []),
  ];
  return sentenceCase(reasons.join("; "));
}

/** What being listed means, said where it is agreed to. */
export const whatListingShows =
  "Colleagues who ask who can help see your name, posts, the networks you lead and how much you added on what they ask, with a link to write to you.";

export const listingWords = {
  listed: "You are listed among those who can help.",
  unlisted: "You are not listed. Nobody who asks who can help is shown your name.",
} as const;
