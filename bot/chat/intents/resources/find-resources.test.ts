import { describe, expect, it } from "@jest/globals";
import { anAudience } from "../../../../shared/testing/builders.ts";
import type { AdaptiveCard } from "../../cards/adaptive-card.ts";
import { aTurn, cardOf, stranger, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { aResource, library, libraryWorld } from "../../resources-chat.fixture.ts";
import type { Turn } from "../../turn.ts";

const ask = async (text: string, asked: Parameters<typeof aTurn>[0] = {}) =>
  cardOf(await replyToText(text, aTurn({ ports: libraryWorld(), ...asked })));

/** Presses the button with this title. */
async function press(card: AdaptiveCard, title: string, ports: Turn["ports"] = libraryWorld()) {
  const button = card.actions?.find((each) => each.title === title);
  if (button?.type !== "Action.Execute") throw new Error(`No button "${title}".`);
  return cardOf(await replyToButton({ verb: button.verb, data: button.data }, aTurn({ ports })));
}

const titlesOf = (card: AdaptiveCard) =>
  wordsOf({ ...card, actions: [] }).filter(
    (_, place, words) => words[place + 1]?.includes(" · ") && !/ of \d+$/.test(words[place] ?? ""),
  );

describe("looking for a resource in the chat", () => {
  it.each([
    ["phonics screening check resources", "Phonics screening check: administration guidance"],
    ["policy for mobile phones yr 7", "Mobile phones in schools"],
    ["anything for a child who can't sit still", "ADHD Foundation resources"],
    ["latest KCSIE", "Keeping children safe in education"],
    ["share the maths mixed age plan", "White Rose mixed-age schemes of learning"],
    ["Hi, can you find me something on moblie phones please", "Mobile phones in schools"],
  ])("“%s” finds “%s” first", async (text, first) => {
    expect(titlesOf(await ask(text))[0]).toBe(first);
  });

  it("shows title, publisher, kind, phase and a line of each, and opens it at its address", async () => {
    const card = await ask("policy for mobile phones yr 7");
    expect(wordsOf(card)).toEqual([
      "Resources for “policy for mobile phones yr 7”",
      "Mobile phones in schools",
      "DfE · guidance · all phases",
      "How to make and keep a policy that bans phones through the school day.",
      "[Open]",
      "[Save]",
      "[Share]",
      "[Open Resources]",
    ]);
    expect(JSON.stringify(card)).toContain(
      '"url":"https://www.gov.uk/phones","tooltip":"Open Mobile phones in schools"',
    );
  });

  it("shows the best three, the next on More up to what was found, and the way back", async () => {
    const first = await ask("find phonics");
    expect(wordsOf(first)[1]).toBe("1–3 of 4");
    expect(titlesOf(first)).toHaveLength(3);
    const next = await press(first, "More");
    expect(wordsOf(next)[1]).toBe("4 of 4");
    expect(titlesOf(next)).toHaveLength(1);
    expect(titlesOf(first)).not.toContain(titlesOf(next)[0]);
    expect(next.actions?.map(({ title }) => title)).not.toContain("More");
    expect(titlesOf(await press(next, "Back"))).toEqual(titlesOf(first));
  });

  it("narrows to one phase where there is something for both, and widens again", async () => {
    const all = await ask("find phonics");
    expect(all.actions?.map(({ title }) => title)).toEqual([
      "More",
      "Primary",
      "Secondary",
      "Open Resources",
    ]);
    const secondary = await press(all, "Secondary");
    expect(wordsOf(secondary)).toEqual([
      "Secondary resources for “phonics”",
      "Fresh Start: phonics for older readers",
      "Oxford University Press · programme · secondary",
      "Phonics for pupils aged 9 to 13 who cannot read yet.",
      "[Open]",
      "[Save]",
      "[Share]",
      "[Primary]",
      "[All phases]",
      "[Open Resources]",
    ]);
    expect(titlesOf(await press(secondary, "All phases"))).toEqual(titlesOf(all));
    expect((await ask("find mobile phones")).actions?.map(({ title }) => title)).not.toContain("Primary");
  });

  it("offers the spelling that was likely meant", async () => {
    const card = await ask("find phonics scrreening");
    expect(card.actions?.[0]?.title).toBe("Did you mean “phonics screening”?");
    const meant = await press(card, "Did you mean “phonics screening”?");
    expect(wordsOf(meant)[0]).toBe("Resources for “phonics screening”");
  });

  it("says honestly that there is nothing, with the way to the Resources page", async () => {
    const card = await ask("find wibble fromage");
    expect(wordsOf(card)).toEqual([
      "Nothing found for “wibble fromage”. Try fewer words, or other words for it.",
      "[Open Resources]",
    ]);
    expect(JSON.stringify(card)).toContain(
      "webUrl=https%3A%2F%2Fbeacon.example.org%2Fresources&label=Resources",
    );
  });

  it.each(["find", "find a resource", "search resources", "can you find me"])(
    "asks what is looked for after “%s” alone",
    async (text) => {
      const card = await ask(text);
      expect(wordsOf(card)).toEqual(["(What are you looking for?)", "[Find]"]);
      const [find] = card.actions ?? [];
      if (find?.type !== "Action.Execute") throw new Error("No button");
      const data = { ...find.data, words: " mobile phones " };
      const found = await replyToButton({ verb: find.verb, data }, aTurn({ ports: libraryWorld() }));
      expect(titlesOf(cardOf(found))).toEqual(["Mobile phones in schools"]);
    },
  );

  it("answers in a channel too", async () => {
    const card = await ask("latest KCSIE", { place: "channel", isPrivate: false });
    expect(titlesOf(card)[0]).toBe("Keeping children safe in education");
  });

  it("invariant 7: where others read along, shows and counts only what is for everybody", async () => {
    const ports = libraryWorld([
      ...library,
      aResource("heads", {
        title: "Mobile phones: what heads agreed",
        audience: anAudience({ roles: ["headteacher"] }),
      }),
    ]);
    expect(titlesOf(await ask("find mobile phones", { ports }))).toContain(
      "Mobile phones: what heads agreed",
    );
    for (const place of ["channel", "group"] as const) {
      const card = await ask("find mobile phones", { ports, place, isPrivate: false });
      expect(titlesOf(card)).toEqual(["Mobile phones in schools"]);
      const other = JSON.stringify(await ask("what heads agreed", { ports, place, isPrivate: false }));
      expect(other).not.toMatch(/Mobile phones|resources? fit/);
    }
  });

  it.each([
    ["mixed age maths plan", "White Rose mixed-age schemes of learning"],
    ["mobile phones", "Mobile phones in schools"],
    ["what is the phonics screening check", "Phonics screening check: administration guidance"],
    ["how do I run the phonics screening check", "Phonics screening check: administration guidance"],
  ])("shows what clearly answers “%s”, which asks no other question", async (text, first) => {
    expect(titlesOf(await ask(text))[0]).toBe(first);
  });

  it.each([
    ["who teaches phonics", "4 resources fit some of your words."],
    ["my mobile phones", "1 resource fits some of your words."],
  ])("only offers resources for “%s”, beside what Beacon does know", async (text, fitting) => {
    const card = await ask(text);
    expect(wordsOf(card)[0]).toMatch(/^I couldn't find that\. /);
    expect(wordsOf(card)).toContain(fitting);
    expect(card.fallbackText).toContain(fitting);
    expect(wordsOf(await press(card, "Show resources"))[0]).toBe(`Resources for “${text}”`);
  });

  it.each([
    ["whats the rules on phones yr 9", "Mobile phones in schools"],
    ["can I take a mobile off somebody at break", "Mobile phones in schools"],
    ["mobile phones and smart watches at break, where do we stand", "Mobile phones in schools"],
  ])(
    "shows what comes nearest to “%s”, says that it is in doubt, and what else can be asked",
    async (text, first) => {
      const card = await ask(text);
      expect(titlesOf(card)[0]).toBe(first);
      expect(wordsOf(card)[1]).toBe("I am not sure that this is what you want. It comes nearest.");
      expect(wordsOf(await press(card, "Help"))[0]).toBe("What you can ask me");
    },
  );

  it.each([
    "order mobile phones for the office staff",
    "send a reminder about mobile phones to heads",
    "tell everyone about mobile phones in assembly",
  ])("shows none to who tells Beacon to do something: “%s”", async (text) => {
    expect(wordsOf(await ask(text))[0]).toMatch(/^I couldn't find that\. /);
  });

  it.each(["lost property cupboard", "a tuba to lend for wind band"])(
    "offers to ask a network where there is nothing like “%s”, though nobody said “find”",
    async (text) => {
      const none = await press(await ask(text), "Ask a network");
      expect(wordsOf(none)[0]).toMatch(/^(I couldn't find|Nothing found for) “/);
    },
  );

  it.each(["what is the weather", "lol", "that was useful", "tell Jo about the tuba", "my lost umbrella"])(
    "offers it to nobody who looks for no document: “%s”",
    async (text) => {
      expect(JSON.stringify(await replyToText(text, aTurn({ ports: libraryWorld() })))).not.toContain(
        "Ask a network",
      );
    },
  );

  it("offers none where none fit, nor for a time that somebody asks about", async () => {
    for (const text of ["fromage wibble meeting", "anything on next week"]) {
      const card = await ask(text);
      expect(wordsOf(card)[0]).toMatch(/^I couldn't find that\. /);
      expect(card.actions?.map(({ title }) => title)).not.toContain("Show resources");
    }
  });

  it("tells somebody Beacon does not know nothing of what there is", async () => {
    const reply = await replyToText("mobile phones", aTurn({ ports: libraryWorld(), person: stranger }));
    expect(JSON.stringify(reply)).not.toMatch(/phones|Show resources/);
  });

  it("leaves to other questions what is theirs", async () => {
    expect(wordsOf(await ask("latest briefing"))[0]).toBe("Tuesday briefing, 24 November");
    expect(wordsOf(await ask("anything to do"))[0]).toBe("2 things to do");
  });

  it("shows what a contributor or the asker wrote as written, and opens web addresses only", async () => {
    const ports = libraryWorld([
      aResource("x", { title: "[Phonics](https://evil.example)", address: "javascript:alert(1)" }),
    ]);
    const card = await ask("find **phonics** [x](https://evil.example)", { ports });
    expect(wordsOf(card)).toEqual([
      "Resources for “\\*\\*phonics\\*\\* \\[x\\]\\(https://evil.example\\)”",
      "[Phonics](https://evil.example)",
      "DfE · guidance · all phases",
      "[Save]",
      "[Share]",
      "[Open Resources]",
    ]);
    expect(JSON.stringify(card)).not.toContain("javascript:");
    expect(JSON.stringify(card)).not.toContain('"url":"https://evil.example');
  });

  it("invariant 9: refuses what no button of ours sends", async () => {
    for (const data of [{ words: "x".repeat(201) }, { words: "maths", phase: "nursery" }, { after: -1 }])
      expect(
        await replyToButton({ verb: "resources.find", data }, aTurn({ ports: libraryWorld() })),
      ).toMatchObject({ kind: "text" });
  });

  it("invariant 7: shows nothing to somebody Beacon does not know", async () => {
    expect(await replyToText("latest KCSIE", aTurn({ ports: libraryWorld(), person: stranger }))).toEqual({
      kind: "text",
      text: "You are signed in, but Beacon does not know you yet. Ask your trust's central team to add you.",
    });
  });
});
