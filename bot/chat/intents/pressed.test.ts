import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { aPerson, aPost } from "../../../shared/testing/builders.ts";
import { aTurn, cardOf, primaryHead, secondaryHead, tuesdayWorld, wordsOf } from "../chat.fixture.ts";
import { replyToButton, replyToText } from "../conversation.ts";

const onBriefing = (item: string) => ({ edition: "2026-11-24", item, view: "briefing" });
const onToDo = (item: string) => ({ edition: "2026-11-24", item, view: "to-do" });
const inChannel = { place: "channel", isPrivate: true } as const;

describe("pressing a button on a card", () => {
  it("[Show mine] in the channel shows the presser's own card", async () => {
    const pressed = {
      verb: "briefing.show-mine",
      data: { edition: "2026-11-24", beaconEdition: "beacon-edition-2026-11-24" },
    };
    const mine = wordsOf(cardOf(await replyToButton(pressed, aTurn(inChannel))));
    const theirs = wordsOf(
      cardOf(await replyToButton(pressed, aTurn({ ...inChannel, person: secondaryHead }))),
    );
    expect(mine[1]).toBe("3 for you, 2 to do. 1 minute to read.");
    expect(theirs[1]).toBe("2 for you, 1 to do. 1 minute to read.");
  });

  it("[Done] marks the item and leaves a way back", async () => {
    const ports = tuesdayWorld();
    const reply = await replyToButton(
      { verb: "briefing.done", data: onBriefing("cover-form") },
      aTurn({ ports }),
    );
    expect(wordsOf(cardOf(reply))).toEqual(
      expect.arrayContaining(["3 for you, 1 to do. 1 minute to read.", "Done ✓", "[Not done after all]"]),
    );
    const receipts = await ports.receipts.listOf(primaryHead);
    expect(receipts).toContainEqual({
      edition: "2026-11-24",
      item: "cover-form",
      person: primaryHead,
      door: "chat",
      doneAt: new Date("2026-11-25T09:00:00Z"),
    });
  });

  it("[Done] pressed twice counts once", async () => {
    const ports = tuesdayWorld();
    const press = () =>
      replyToButton({ verb: "briefing.done", data: onBriefing("cover-form") }, aTurn({ ports }));
    await press();
    ports.clock.set("2026-11-26T09:00:00Z");
    await press();
    const receipts = (await ports.receipts.listOf(primaryHead)).filter(({ item }) => item === "cover-form");
    expect(receipts.map(({ doneAt }) => doneAt)).toEqual([new Date("2026-11-25T09:00:00Z")]);
  });

  it("[Not done after all] asks for it again", async () => {
    const ports = tuesdayWorld();
    await replyToButton({ verb: "briefing.done", data: onToDo("cover-form") }, aTurn({ ports }));
    const reply = await replyToButton(
      { verb: "briefing.not-done", data: onToDo("cover-form") },
      aTurn({ ports }),
    );
    expect(wordsOf(cardOf(reply))[0]).toBe("2 things to do");
  });

  it("[Done] on the list of what to do takes it off the list, with a way back", async () => {
    const reply = await replyToButton({ verb: "briefing.done", data: onToDo("cover-form") }, aTurn());
    expect(wordsOf(cardOf(reply)).slice(0, 4)).toEqual([
      "1 thing to do",
      "Done ✓ Return the cover form",
      "[Not done after all]",
      "Send the phonics data",
    ]);
  });

  it("[Noted] marks an item that asks for nothing", async () => {
    const reply = await replyToButton(
      { verb: "briefing.acknowledge", data: onBriefing("safeguarding") },
      aTurn(),
    );
    expect(wordsOf(cardOf(reply))).toContain("Noted ✓");
  });

  it("on an old card gives the new state and one sentence", async () => {
    const reply = await replyToButton({ verb: "briefing.done", data: onBriefing("gone") }, aTurn());
    expect(wordsOf(cardOf(reply)).slice(0, 3)).toEqual([
      "Tuesday briefing, 24 November",
      "This item is no longer there. Somebody may have removed it.",
      "3 for you, 2 to do. 1 minute to read.",
    ]);
  });

  it("for an item of other schools changes nothing and shows nothing of it", async () => {
    const ports = tuesdayWorld();
    const reply = await replyToButton(
      { verb: "briefing.done", data: onBriefing("phonics") },
      aTurn({ ports, person: secondaryHead }),
    );
    expect(wordsOf(cardOf(reply))[1]).toBe("This item is for other schools or posts.");
    expect(JSON.stringify(reply)).not.toContain("honics");
    expect((await ports.receipts.listOf(secondaryHead)).filter(({ item }) => item)).toEqual([]);
  });

  it("of an edition that is not there says so", async () => {
    const data = { edition: "2026-12-01" };
    expect(await replyToButton({ verb: "briefing.show-mine", data }, aTurn())).toEqual({
      kind: "text",
      text: "There is no briefing for that date.",
    });
  });

  it.each([
    ["an unknown verb", "briefing.delete", {}],
    ["no data", "briefing.done", undefined],
    ["a date that is none", "briefing.show-mine", { edition: "2026-13-45" }],
    [
      "an item that is no text",
      "briefing.done",
      { edition: "2026-11-24", item: { $ne: "" }, view: "briefing" },
    ],
    ["an unknown card", "briefing.done", { edition: "2026-11-24", item: "cover-form", view: "all" }],
  ])("with %s changes nothing", async (_name, verb, data) => {
    const ports = tuesdayWorld();
    expect(await replyToButton({ verb, data }, aTurn({ ports }))).toEqual({
      kind: "text",
      text: "Beacon did not understand that. Nothing was changed.",
    });
    expect(await ports.receipts.listOf(primaryHead)).toEqual([]);
  });
});

describe("handing something on in the chat", () => {
  const colleague = "33333333-3333-4333-8333-333333333333";
  const withColleague = () =>
    tuesdayWorld(undefined, [aPerson(colleague, "Dev Ellis")], [aPost(colleague, "sendco", "1")]);
  const press = (ports: ReturnType<typeof tuesdayWorld>, verb: string, data: unknown, person = primaryHead) =>
    replyToButton({ verb, data }, aTurn({ ports, person }));
  const handTo = { item: "cover-form", whom: `${colleague} 1`, note: "By Thursday" };

  it("[Hand one to a colleague] asks what, to whom and with what words", async () => {
    expect(wordsOf(cardOf(await press(withColleague(), "briefing.hand-on", {})))).toEqual([
      "Hand something on",
      "(What)",
      "(To whom)",
      "(A note (optional))",
      "They are told what is to do, by when, and who asks. What they do counts for you.",
      "[Hand on]",
      "[Back to the list]",
      "[Open in Beacon]",
    ]);
  });

  it("[Hand one to a colleague] says so where nobody else works at the school", async () => {
    expect(wordsOf(cardOf(await press(tuesdayWorld(), "briefing.hand-on", {})))).toContain(
      "Nobody else holds a post at your school.",
    );
  });

  it("[Hand on] leaves a way back, and the colleague finds it with the words", async () => {
    const ports = withColleague();
    const mine = wordsOf(cardOf(await press(ports, "briefing.hand-to", handTo)));
    expect(mine.slice(0, 3)).toEqual([
      "1 thing to do",
      "Dev Ellis has it to do: Return the cover form",
      "[Take back]",
    ]);
    const theirs = await replyToText("to do", aTurn({ ports, person: colleague as PersonId }));
    expect(wordsOf(cardOf(theirs))).toEqual([
      "1 thing to do",
      "Return the cover form, due Friday 27 November",
      "Cover for moderation day · Tuesday briefing, 24 November",
      "Priya Shah handed you this: “By Thursday”",
      "[Done]",
      "[Hand back]",
      "[Hand one to a colleague]",
      "[Open in Beacon]",
    ]);
  });

  it("[Take back] and [Hand back] bring it back to the list", async () => {
    const ports = withColleague();
    const where = { edition: "2026-11-24", item: "cover-form" };
    await press(ports, "briefing.hand-to", handTo);
    expect(wordsOf(cardOf(await press(ports, "briefing.take-back", { ...where, view: "to-do" })))[0]).toBe(
      "2 things to do",
    );
    await press(ports, "briefing.hand-to", handTo);
    const handed = await press(ports, "briefing.hand-back", where, colleague as PersonId);
    expect(wordsOf(cardOf(handed))[1]).toBe("You have handed it back, and they are told.");
    expect(wordsOf(cardOf(await replyToText("to do", aTurn({ ports }))))[0]).toBe("2 things to do");
  });

  it.each([
    ["nobody chosen", { item: "cover-form" }, "Choose what to hand on, and to whom."],
    [
      "somebody of another school",
      { ...handTo, whom: `${secondaryHead} 2` },
      "It is not handed on: you can hand it to somebody else at your school.",
    ],
  ])("[Hand on] with %s changes nothing and says why", async (_who, data, sentence) => {
    const ports = withColleague();
    expect(wordsOf(cardOf(await press(ports, "briefing.hand-to", data)))).toContain(sentence);
    expect(await ports.receipts.listOf(primaryHead)).toEqual([]);
  });
});
