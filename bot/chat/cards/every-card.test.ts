import { describe, expect, it } from "@jest/globals";
import { AdaptiveCard as RenderedCard, SerializationContext, Versions } from "adaptivecards";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { coverForm, links, tuesdayEdition } from "../chat.fixture.ts";
import { briefing, toDo } from "../vocabulary.ts";
import { editionChannelCard } from "./edition-channel.card.ts";
import { eitherCard } from "./either.card.ts";
import { helpCard } from "./help.card.ts";
import { inPrivateCard } from "./in-private.card.ts";
import { readerEditionCard } from "./reader-edition.card.ts";
import { toDoCard } from "./to-do.card.ts";
import { unknownCard } from "./unknown.card.ts";

const today = civilDate("2026-11-25");
const edition = tuesdayEdition();
const items = [{ item: coverForm, owner: undefined, receipt: undefined }];
const toDos = [{ edition, item: coverForm, overdue: false }];

const cards = [
  ["the channel's", editionChannelCard(edition, { today, links })],
  [
    "the reader's",
    readerEditionCard({ edition, items, minutes: 1, opened: true }, { today, links, note: "A note." }),
  ],
  ["the list of what to do", toDoCard(toDos, { today, links, justDone: coverForm })],
  ["help", helpCard({ links, opening: "What you can ask me" })],
  ["the unknown", unknownCard([], {})],
  ["asking back", eitherCard([briefing, toDo], {})],
  ["going on in private", inPrivateCard(briefing, links, {})],
] as const;

describe("every card", () => {
  it.each(cards)("%s is understood by Microsoft's own renderer without a complaint", (_name, card) => {
    const context = new SerializationContext(Versions.v1_5);
    new RenderedCard().parse(card, context);
    const complaints = Array.from(
      { length: context.eventCount },
      (_, place) => context.getEventAt(place).message,
    );
    expect(complaints).toEqual([]);
  });

  it.each(cards)("%s can be read where cards are not shown", (_name, card) => {
    expect(card.fallbackText).not.toBe("");
  });

  it.each(cards)("%s opens web addresses only", (_name, card) => {
    for (const [, url] of JSON.stringify(card).matchAll(/"url":"([^"]*)"/g))
      expect(url).toMatch(/^https?:\/\//);
  });
});
