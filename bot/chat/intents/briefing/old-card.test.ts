import { describe, expect, it } from "@jest/globals";
import type { CorrectionId } from "../../../../shared/domain/briefing/corrections/correction.ts";
import type { BriefingItem } from "../../../../shared/domain/briefing/item.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { anEdition, aPerson, aPost } from "../../../../shared/testing/builders.ts";
import { handItem } from "../../../../shared/usecases/briefing/handover/hand-item.ts";
import { settleItem } from "../../../../shared/usecases/briefing/settle-item.ts";
import {
  aTurn,
  cardOf,
  coverForm,
  primaryHead,
  safeguarding,
  tuesdayEdition,
  tuesdayWorld,
  wordsOf,
} from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";

const editor = "77777777-7777-4777-8777-777777777777" as PersonId;
const colleague = "33333333-3333-4333-8333-333333333333" as PersonId;
const what = {
  corrected: "Corrected on Wednesday 25 November: It is due on Friday 4 December.",
  withdrawn: "An item was withdrawn on Wednesday 25 November: It is due on Friday 4 December.",
};

/** The edition after this was done to the item, since the card was made that is pressed on. */
function since(kind: keyof typeof what, item = coverForm, items?: readonly BriefingItem[]) {
  const edition = anEdition({
    ...tuesdayEdition(items),
    corrections: [
      {
        ...{ id: "c1" as CorrectionId, item: item.id, kind, by: editor },
        ...{ at: new Date("2026-11-25T08:00:00Z"), note: "It is due on Friday 4 December." },
      },
    ],
  });
  return tuesdayWorld([edition], [aPerson(colleague, "Dev Ellis")], [aPost(colleague, "sendco", "1")]);
}
const onOldCard = { edition: "2026-11-24", item: "cover-form", view: "briefing" };
const press = async (ports: ReturnType<typeof tuesdayWorld>, verb: string, data: unknown = onOldCard) =>
  cardOf(await replyToButton({ verb, data }, aTurn({ ports })));

describe("a button on a card from before a correction", () => {
  it.each([
    ["[Done]", "briefing.done", coverForm],
    ["[Noted]", "briefing.acknowledge", safeguarding],
  ])("%s answers with the new card and a sentence, and records nothing", async (_name, verb, item) => {
    const ports = since("corrected", item);
    const card = await press(ports, verb, { ...onOldCard, item: item.id });
    expect(wordsOf(card).slice(0, 2)).toEqual([
      "Tuesday briefing, 24 November",
      `${what.corrected} Your card was older, so nothing was recorded. Press again if it is still so.`,
    ]);
    expect(JSON.stringify(card)).toContain('"revision":1');
    expect((await ports.receipts.listOf(primaryHead)).filter((each) => each.item)).toEqual([]);
  });

  it.each([
    "briefing.done",
    "briefing.acknowledge",
    "briefing.not-done",
    "briefing.take-back",
    "briefing.ask",
  ])(
    "%s of an item that was withdrawn answers with the new card, without it, and why it went",
    async (verb) => {
      const card = await press(since("withdrawn"), verb);
      expect(wordsOf(card)[1]).toBe(
        `${what.withdrawn} It is no longer in the briefing, so there is nothing to do about it.`,
      );
      expect(JSON.stringify(card)).not.toContain(coverForm.title);
    },
  );

  it("[Not done after all] takes it back, which needs no reading, and answers with the new card and a sentence", async () => {
    const ports = since("corrected");
    await settleItem(ports, { item: coverForm.id, person: primaryHead, act: "done", door: "tab" });
    const words = wordsOf(await press(ports, "briefing.not-done"));
    expect(words[1]).toBe(what.corrected);
    expect(words).toContain("[Done]");
  });

  it("[Take back] takes it back, and answers with the new card and a sentence", async () => {
    const ports = since("corrected");
    await handItem(ports, {
      ...{ item: coverForm.id, person: primaryHead, to: colleague, school: "1" as never },
      ...{ note: "", door: "tab" },
    });
    const words = wordsOf(await press(ports, "briefing.take-back"));
    expect(words[1]).toBe(what.corrected);
    expect(words).toContain("[Done]");
  });

  it("[Ask about this] says what changed before the question is written", async () => {
    const words = wordsOf(await press(since("corrected"), "briefing.ask"));
    expect(words.slice(0, 2)).toEqual(["Ask about this", what.corrected]);
  });

  it("says nothing more on the card that shows the correction", async () => {
    const ports = since("corrected");
    const asked = wordsOf(await press(ports, "briefing.ask", { ...onOldCard, revision: 1 }));
    expect(asked).not.toContain(what.corrected);
    const done = wordsOf(await press(ports, "briefing.done", { ...onOldCard, revision: 1 }));
    expect(done[1]).toBe("3 for you, 1 to do. 1 minute to read.");
  });

  it("[Show mine] on an old card in the channel shows one's own as it is now, with what changed", async () => {
    const card = await press(since("corrected"), "briefing.show-mine", {
      ...{ edition: "2026-11-24", beaconEdition: "beacon-edition-2026-11-24" },
    });
    expect(wordsOf(card)).toContain(what.corrected);
  });
});

const movedForm: BriefingItem = {
  ...coverForm,
  action: { text: "Return the cover form", dueOn: civilDate("2026-12-04") },
};

describe("a card from before a correction that is seen again", () => {
  it.each([
    ["of the briefing", "the briefing", what.corrected],
    ["of what is to do", "what do I need to do", "Return the cover form, due Friday 4 December"],
    [
      "of what was missed",
      "what have I missed this term",
      "To do: Return the cover form, due Friday 4 December",
    ],
  ])("%s is as it is now, and that counts as nothing", async (_name, words, shown) => {
    const before = cardOf(await replyToText(words, aTurn({ ports: tuesdayWorld() })));
    expect(wordsOf(before)).not.toContain(shown);
    const ports = since("corrected", coverForm, [movedForm]);
    const { verb, data } = before.refresh?.action ?? { verb: "", data: {} };
    expect(wordsOf(await press(ports, verb, data))).toContain(shown);
    expect(await ports.receipts.listOf(primaryHead)).toEqual([]);
  });
});
