import type { Edition } from "../../shared/domain/briefing/edition.ts";
import type { BriefingItem } from "../../shared/domain/briefing/item.ts";
import type { Person, PersonId } from "../../shared/domain/directory/person.ts";
import type { Post } from "../../shared/domain/directory/post.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import {
  allHeads,
  anEdition,
  anItem,
  aPerson,
  aPost,
  aSchool,
  primaryHeads,
} from "../../shared/testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../shared/testing/in-memory-ports.ts";
import type { AdaptiveCard, CardAction, CardElement } from "./cards/adaptive-card.ts";
import { createLinks } from "./links.ts";
import { createTurn, type Reply, type Turn } from "./turn.ts";

export const primaryHead = "11111111-1111-4111-8111-111111111111" as PersonId;
export const secondaryHead = "22222222-2222-4222-8222-222222222222" as PersonId;
export const stranger = "99999999-9999-4999-8999-999999999999" as PersonId;

export const coverForm = anItem("cover-form", {
  title: "Cover for moderation day",
  what: "Moderation is on 4 December. Tell us who is out.",
  action: { text: "Return the cover form", dueOn: civilDate("2026-11-27") },
  audience: allHeads,
  links: [{ label: "Cover form", address: "https://trust.example/cover.docx", kind: "template" }],
});
export const safeguarding = anItem("safeguarding", {
  title: "Safeguarding audit window",
  what: "The audit opens on Monday.",
  audience: allHeads,
});
export const phonics = anItem("phonics", {
  title: "Phonics screening data",
  what: "Send your autumn check.",
  action: { text: "Send the phonics data" },
  audience: primaryHeads,
});

/** The edition of Tuesday 24 November: two items for all heads, one for heads of primaries. */
export const tuesdayEdition = (
  items: readonly BriefingItem[] = [coverForm, safeguarding, phonics],
): Edition => anEdition({ status: "published", frozenItems: items });

/** A primary and a secondary, a head each, and that edition, on the Wednesday after. */
export const tuesdayWorld = (
  editions: readonly Edition[] = [tuesdayEdition()],
  people: readonly Person[] = [],
  posts: readonly Post[] = [],
): InMemoryPorts =>
  inMemoryPorts({
    now: "2026-11-25T09:00:00Z",
    schools: [aSchool({ urn: "1" }), aSchool({ urn: "2", phase: "secondary" })],
    people: [aPerson(primaryHead, "Priya Shah"), aPerson(secondaryHead, "Sam Cole"), ...people],
    posts: [aPost(primaryHead, "headteacher", "1"), aPost(secondaryHead, "headteacher", "2"), ...posts],
    editions,
  });

export const links = createLinks({
  tabAddress: "https://beacon.example.org",
  teams: { appId: "app-1", tabId: "beacon", botAppId: "bot-1" },
});

/** A question asked by the primary head in their own chat, unless told otherwise. */
export const aTurn = (
  asked: Partial<Pick<Turn, "person" | "place" | "isPrivate" | "ports" | "lastSearch">> = {},
): Turn =>
  createTurn({
    person: primaryHead,
    place: "personal",
    isPrivate: true,
    ports: tuesdayWorld(),
    links,
    ...asked,
  });

/** The card of a reply, or an error that shows what was said instead. */
export function cardOf(reply: Reply): AdaptiveCard {
  if (reply.kind === "text") throw new Error(`Said instead of shown: ${reply.text}`);
  return reply.card;
}

/** Everything a reader of the card sees as text, a line for each block, with buttons in brackets. */
export const wordsOf = ({ body, actions }: AdaptiveCard): string[] => [
  ...body.flatMap(elementWords),
  ...buttonWords(actions ?? []),
];

function elementWords(element: CardElement): string[] {
  switch (element.type) {
    case "TextBlock":
      return [element.text];
    case "RichTextBlock":
      return [element.inlines.map(({ text }) => text).join("")];
    case "Container":
      return element.items.flatMap(elementWords);
    case "ColumnSet":
      return element.columns.flatMap(({ items }) => items.flatMap(elementWords));
    case "Input.Text":
    case "Input.Date":
    case "Input.ChoiceSet":
      return [`(${element.label})`];
    case "ActionSet":
      return buttonWords(element.actions);
  }
}

const buttonWords = (actions: readonly CardAction[]): string[] => actions.map(({ title }) => `[${title}]`);
