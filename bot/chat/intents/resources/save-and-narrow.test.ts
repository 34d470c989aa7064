import { describe, expect, it } from "@jest/globals";
import type { AdaptiveCard, CardAction, CardElement } from "../../cards/adaptive-card.ts";
import { aTurn, cardOf, primaryHead, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { LastSearches } from "../../last-searches.ts";
import { aResource, library, libraryWorld } from "../../resources-chat.fixture.ts";

/** Everybody's own chat, one message after another. */
function aChat(ports = libraryWorld()) {
  const searches = new LastSearches();
  const turn = (place: "personal" | "channel" = "personal", pressed = false) =>
    aTurn({
      ...{ ports, place, isPrivate: place === "personal" || pressed },
      lastSearch: searches.of({ conversation: place, person: primaryHead }, ports.clock),
    });
  return {
    ports,
    say: async (text: string, place?: "personal" | "channel") => cardOf(await replyToText(text, turn(place))),
    press: async (card: AdaptiveCard, title: string, place?: "personal" | "channel") => {
      const button = buttonsOf(card).find((each) => each.title === title);
      if (button?.type !== "Action.Execute") throw new Error(`No button "${title}".`);
      return cardOf(await replyToButton({ verb: button.verb, data: button.data }, turn(place, true)));
    },
  };
}

const buttonsOf = ({ body, actions = [] }: AdaptiveCard): CardAction[] => [
  ...body.flatMap(inside),
  ...actions,
];
const inside = (element: CardElement): CardAction[] => {
  if (element.type === "Container") return element.items.flatMap(inside);
  return element.type === "ActionSet" ? [...element.actions] : [];
};

describe("saving a resource from the chat", () => {
  it("marks it on the card, lets go of it again, and shows it among the saved", async () => {
    const { say, press } = aChat();
    const saved = await press(await say("mobile phones"), "Save");
    expect(wordsOf(saved)).toContain("Saved. Ask for “my saved resources” to see it again.");
    expect(wordsOf(saved)).toContain("[Saved: undo]");
    expect(wordsOf(await say("what have I saved"))).toEqual([
      "1 saved resource",
      "Mobile phones in schools",
      "DfE · guidance · all phases",
      "How to make and keep a policy that bans phones through the school day.",
      "[Open]",
      "[Saved: undo]",
      "[Share]",
      "[Open Resources]",
    ]);
    const undone = await press(saved, "Saved: undo");
    expect(wordsOf(undone)).toContain("No longer saved.");
    expect(wordsOf(await say("my saved resources"))).toEqual([
      "Nothing saved yet",
      "Press Save below a resource, and it is here when you ask again.",
      "[Open Resources]",
    ]);
  });

  it("stays on the page of the list it was pressed on, back a page when that is empty", async () => {
    const { say, press } = aChat();
    for (const words of ["mobile phones", "latest KCSIE", "find ADHD", "find mixed-age maths"])
      await press(await say(words), "Save");
    const second = await press(await say("my saved resources"), "More");
    expect(wordsOf(second)[1]).toBe("Mobile phones in schools");
    expect(wordsOf(await press(second, "Saved: undo"))[0]).toBe("3 saved resources");
  });

  it("invariant 7: says in a channel nothing of what the asker saved, but to whoever presses", async () => {
    const { say, press } = aChat();
    await press(await say("mobile phones"), "Save");
    expect(wordsOf(await say("find mobile phones", "channel"))).toContain("[Save]");
    expect(JSON.stringify(await say("my saved resources", "channel"))).not.toContain("Mobile phones");
    expect(wordsOf(await press(await say("find mobile phones", "channel"), "Save"))).toContain(
      "[Saved: undo]",
    );
  });

  it("invariant 9: refuses a resource that is not there, and data no button of ours sends", async () => {
    const turn = aTurn({ ports: libraryWorld() });
    const on = { list: "saved" };
    const gone = await replyToButton({ verb: "resources.save", data: { id: "no", isSaved: true, on } }, turn);
    expect(wordsOf(cardOf(gone))).toContain("This resource is not here, or it is not for you.");
    for (const data of [
      {},
      { id: "phones", isSaved: "yes", on },
      { id: "phones", isSaved: true, on: { list: "x" } },
    ])
      expect(await replyToButton({ verb: "resources.save", data }, turn)).toMatchObject({ kind: "text" });
  });

  it("shares by the page on which Teams asks for the chat, with an address that tells each reader what is for them", async () => {
    const { say } = aChat();
    const share = buttonsOf(await say("mobile phones")).find(({ title }) => title === "Share");
    expect(share).toMatchObject({
      type: "Action.OpenUrl",
      url: "https://teams.microsoft.com/share?href=https%3A%2F%2Fbeacon.example.org%2Fresources%2Fphones",
    });
  });
});

describe("narrowing what was found, in words", () => {
  it("keeps one phase, then one publisher, then shows all again", async () => {
    const { say } = aChat();
    await say("find phonics");
    expect(wordsOf(await say("primary only"))[0]).toBe("Primary resources for “phonics”");
    const narrowed = wordsOf(await say("from the STA"));
    expect(narrowed.slice(0, 3)).toEqual([
      "Primary resources for “phonics”",
      "Only from STA",
      "Phonics screening check: administration guidance",
    ]);
    expect(wordsOf(await say("show all")).slice(0, 2)).toEqual(["Resources for “phonics”", "1–3 of 4"]);
  });

  it("keeps one kind, and says honestly when nothing is left, with the way back", async () => {
    const { say, press } = aChat();
    await say("find phonics");
    expect(wordsOf(await say("only programmes"))).toContain("Fresh Start: phonics for older readers");
    const none = await say("primary only");
    expect(wordsOf(none)[0]).toBe("Nothing found for “phonics” among: primary, programme.");
    expect(wordsOf(await press(none, "Show all"))[1]).toBe("1–3 of 4");
  });

  it("goes on from a button, and only in its own conversation", async () => {
    const { say, press } = aChat();
    await press(await say("find phonics"), "Secondary");
    expect(wordsOf(await say("what about primary"))[0]).toBe("Primary resources for “phonics”");
    expect(wordsOf(await say("secondary only", "channel"))[0]).not.toBe("Secondary resources for “phonics”");
  });

  it("takes a new question as one", async () => {
    const { say } = aChat(
      libraryWorld([...library, aResource("rota", { title: "Cover rota", kind: "template" })]),
    );
    await say("find phonics");
    expect(wordsOf(await say("latest KCSIE"))[0]).toBe("Resources for “latest KCSIE”");
    expect(wordsOf(await say("to do"))[0]).toBe("2 things to do");
  });
});
