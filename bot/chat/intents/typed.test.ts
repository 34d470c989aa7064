import { describe, expect, it } from "@jest/globals";
import {
  aTurn,
  cardOf,
  primaryHead,
  secondaryHead,
  stranger,
  tuesdayWorld,
  wordsOf,
} from "../chat.fixture.ts";
import { replyToText } from "../conversation.ts";

describe("asking for the briefing", () => {
  it("shows what is for the reader, to do first, and counts as opening it", async () => {
    const ports = tuesdayWorld();
    const reply = await replyToText("what's in the briefing?", aTurn({ ports }));
    expect(wordsOf(cardOf(reply))).toEqual([
      "Tuesday briefing, 24 November",
      "3 for you, 2 to do. 1 minute to read.",
      "To do",
      "Cover for moderation day",
      "Return the cover form, due Friday 27 November",
      "[Done]",
      "Moderation is on 4 December. Tell us who is out.",
      "[Cover form](https://trust.example/cover.docx) · template",
      "[Ask about this]",
      "Phonics screening data",
      "Send the phonics data",
      "[Done]",
      "Send your autumn check.",
      "[Ask about this]",
      "To know",
      "Safeguarding audit window",
      "[Noted]",
      "The audit opens on Monday.",
      "[Ask about this]",
      "[Open in Beacon]",
    ]);
    const [receipt] = await ports.receipts.listOf(primaryHead);
    expect(receipt).toMatchObject({
      edition: "2026-11-24",
      door: "chat",
      openedAt: new Date("2026-11-25T09:00:00Z"),
    });
  });

  it("shows a secondary head nothing that is for primaries", async () => {
    const reply = await replyToText("briefing", aTurn({ person: secondaryHead }));
    expect(JSON.stringify(cardOf(reply))).not.toContain("honics");
  });

  it("says when the first one will come while there is none", async () => {
    const reply = await replyToText("briefing", aTurn({ ports: tuesdayWorld([]) }));
    expect(reply).toEqual({
      kind: "text",
      text: "There is no briefing for you yet. Briefings come out on Tuesdays at 3:30pm.",
    });
  });
});

describe("asking what there is to do", () => {
  it("lists the earliest deadline first", async () => {
    const reply = await replyToText("wat do i need to do", aTurn());
    expect(wordsOf(cardOf(reply))).toEqual([
      "2 things to do",
      "Return the cover form, due Friday 27 November",
      "Cover for moderation day · Tuesday briefing, 24 November",
      "[Done]",
      "Send the phonics data",
      "Phonics screening data · Tuesday briefing, 24 November",
      "[Done]",
      "[Hand one to a colleague]",
      "[Open in Beacon]",
    ]);
  });
});

describe("asking where others read along", () => {
  it.each([
    ["channel", "briefing"],
    ["group", "what do I need to do"],
  ] as const)(
    "shows nothing personal in a %s to “%s”, and offers to go on in private",
    async (place, text) => {
      const card = cardOf(await replyToText(text, aTurn({ place, isPrivate: false })));
      expect(wordsOf(card)).toEqual([
        "The answer is different for each of you, so I don't show it here for all.",
        "[Show only to me]",
        "[Ask me in our chat]",
      ]);
      expect(JSON.stringify(card)).toContain("https://teams.microsoft.com/l/chat/0/0?users=28:bot-1");
    },
  );
});

describe("asking something else", () => {
  it("names what Beacon can be asked", async () => {
    expect(wordsOf(cardOf(await replyToText("help", aTurn())))).toEqual([
      "What you can ask me",
      "Briefing  What is for you in the newest Tuesday briefing.",
      "To do  What you still have to do, by when.",
      "Next meeting  When and where you meet next.",
      "What's on  Your meetings, or a network's, on the days you name.",
      "Send my apologies  Say that you can't come to a meeting.",
      "My CPD  What CPD you still owe, why and by when.",
      "Check in  Check in to the meeting you are at.",
      "Find a resource  The resources that fit your words, the best first.",
      "Who can help  Colleagues who can help with something, and how to reach them.",
      "Propose an item  Something that should go into a Tuesday briefing.",
      "Ask in your own words, or press a button.",
      "[Briefing]",
      "[To do]",
      "[Next meeting]",
      "[What's on]",
      "[Send my apologies]",
      "[My CPD]",
      "[Check in]",
      "[Find a resource]",
      "[Who can help]",
      "[Propose an item]",
      "[Open in Beacon]",
    ]);
  });

  it.each([".", "?!", "…", "👍"])("names it too where nothing but signs was typed: %s", async (typed) => {
    expect(wordsOf(cardOf(await replyToText(typed, aTurn())))[0]).toBe("What you can ask me");
  });

  it("admits what it does not know and offers what it does", async () => {
    expect(wordsOf(cardOf(await replyToText("what is the weather", aTurn())))).toEqual([
      "I couldn't find that. What I am asked most:",
      "Briefing  What is for you in the newest Tuesday briefing.",
      "To do  What you still have to do, by when.",
      "Next meeting  When and where you meet next.",
      "[Briefing]",
      "[To do]",
      "[Next meeting]",
    ]);
  });

  it("asks back when a question can be read in two ways", async () => {
    const card = cardOf(await replyToText("what do I need to do in the briefing", aTurn()));
    expect(wordsOf(card)).toEqual(["Which do you mean?", "[To do]", "[Briefing]"]);
  });

  it("answers a greeting with what it can do, and thanks with few words", async () => {
    expect(wordsOf(cardOf(await replyToText("hello", aTurn())))[0]).toBe("Hello. What you can ask me");
    expect(await replyToText("thanks!", aTurn())).toEqual({ kind: "text", text: "You're welcome." });
  });

  it("tells somebody Beacon does not know whom to ask", async () => {
    const reply = await replyToText("briefing", aTurn({ person: stranger }));
    expect(reply).toEqual({
      kind: "text",
      text: "You are signed in, but Beacon does not know you yet. Ask your trust's central team to add you.",
    });
  });
});
