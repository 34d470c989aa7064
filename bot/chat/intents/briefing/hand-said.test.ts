import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { aPerson, aPost } from "../../../../shared/testing/builders.ts";
import { aTurn, cardOf, primaryHead, secondaryHead, tuesdayWorld, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { handWish } from "../../matching/hand-wish.ts";

const id = (digit: string) =>
  `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}` as PersonId;
const [sarah, sara, esme, far] = [id("3"), id("4"), id("5"), id("6")];
const world = () =>
  tuesdayWorld(
    undefined,
    [
      aPerson(sarah, "Sarah Khan"),
      aPerson(sara, "Sarah O’Neil"),
      aPerson(esme, "Esmé Frost"),
      aPerson(far, "Gwen Lee"),
    ],
    [
      aPost(sarah, "sendco", "1"),
      aPost(sara, "teacher", "1"),
      aPost(esme, "business-manager", "1"),
      aPost(far, "sendco", "2"),
    ],
  );
const say = async (text: string, ports = world(), more: Parameters<typeof aTurn>[0] = {}) =>
  wordsOf(cardOf(await replyToText(text, aTurn({ ports, ...more }))));
const holder = async (ports: ReturnType<typeof world>, item: string) =>
  (await ports.receipts.listOf(primaryHead)).find((receipt) => receipt.item === item)?.handover?.to;

describe("handing something on in a sentence", () => {
  it.each([
    ["hand the cover form to Sarah Khan", "cover-form", sarah],
    ["can you hand the cover form over to Sarah Khan please", "cover-form", sarah],
    ["delegate the phonics data to our SENDCO", "phonics", sarah],
    ["pass the cover form on to esme", "cover-form", esme],
    ["give the cover form to the business manager", "cover-form", esme],
    ["ask Sarah Khan to return the cover form", "cover-form", sarah],
    ["assign moderation to Sarah Khan", "cover-form", sarah],
  ])("“%s” does what the button does", async (text, item, whom) => {
    const ports = world();
    const words = await say(text, ports);
    expect(words[0]).toBe("1 thing to do");
    expect(words).toContain("[Take back]");
    expect(await holder(ports, item)).toBe(whom);
  });

  it("asks which of several colleagues, and keeps what was understood", async () => {
    const ports = world();
    const card = cardOf(await replyToText("hand the cover form to Sarah", aTurn({ ports })));
    expect(wordsOf(card).slice(0, 4)).toEqual([
      "Hand something on",
      "“sarah” can mean 2 of your colleagues. Choose whom.",
      "Return the cover form",
      "(To whom)",
    ]);
    expect(JSON.stringify(card)).not.toContain("Esmé");
    expect(await holder(ports, "cover-form")).toBeUndefined();
    const [button] = card.actions ?? [];
    if (button?.type !== "Action.Execute") throw new Error("No button");
    const data = { ...button.data, whom: `${sara} 1`, note: "" };
    await replyToButton({ verb: button.verb, data }, aTurn({ ports }));
    expect(await holder(ports, "cover-form")).toBe(sara);
  });

  it("asks before it hands anything to somebody whose name was only nearly written", async () => {
    const ports = world();
    const card = cardOf(await replyToText("hand the cvoer form to Sarah Khann", aTurn({ ports })));
    expect(wordsOf(card).slice(0, 3)).toEqual([
      "Hand something on",
      "This is the nearest to what you wrote. Check it, then hand it on.",
      "Return the cover form",
    ]);
    expect(card.body).toContainEqual(expect.objectContaining({ id: "whom", value: `${sarah} 1` }));
    expect(await holder(ports, "cover-form")).toBeUndefined();
  });

  it("asks which of several things", async () => {
    const ports = world();
    expect((await say("hand it to Sarah Khan", ports)).slice(0, 4)).toEqual([
      "Hand something on",
      "“it” can mean 2 things that you have to do. Choose which.",
      "(What)",
      "(To whom)",
    ]);
    expect(await holder(ports, "cover-form")).toBeUndefined();
  });

  it.each([
    [
      "hand the piano to Sarah Khan",
      "I found nothing like “the piano” among what you have to do. Choose it here.",
    ],
    [
      "hand the cover form to Gwen Lee",
      "I found nobody like “gwen lee” at your school. Choose whom you mean.",
    ],
  ])("asks where something is not found: “%s”", async (text, sentence) => {
    const ports = world();
    expect(await say(text, ports)).toContain(sentence);
    expect(await holder(ports, "cover-form")).toBeUndefined();
  });

  it("does it once when it is said twice (invariant 2)", async () => {
    const ports = world();
    await say("hand the cover form to Sarah Khan", ports);
    expect(await say("hand the cover form to Sarah Khan", ports)).toContain(
      "I found nothing like “the cover form” among what you have to do. Choose it here.",
    );
    expect((await ports.receipts.book()).handedTo(sarah)).toHaveLength(1);
  });

  it("hands on nothing where others read along, and tells nobody what there is to do (invariant 7)", async () => {
    const ports = world();
    const aside = { place: "group", isPrivate: false } as const;
    expect(await say("hand the cover form to Sarah Khan", ports, aside)).toContain("[Show only to me]");
    expect(await holder(ports, "cover-form")).toBeUndefined();
  });

  it("finds nobody of another school", async () => {
    const ports = world();
    const words = await say("hand the cover form to Sarah Khan", ports, { person: secondaryHead });
    expect(words).toContain("I found nobody like “sarah khan” at your school. Choose whom you mean.");
  });
});

describe("what is about handing on", () => {
  it.each([
    "give me the link to the maths meeting",
    "hand something on",
    "give this to a colleague",
    "what do I need to do",
    "pass this to someone else",
    "hand the cover form to somebody",
  ])("“%s” is not, or says not whom", (text) => {
    expect(handWish(text)).toBeUndefined();
  });

  it("“give” and “pass” are not, where they name nothing that is to do and nobody", async () => {
    const words = await say("give the maths scheme to new teachers");
    expect(words.join(" ")).not.toContain("Hand something on");
  });
});
