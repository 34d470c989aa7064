import { describe, expect, it } from "@jest/globals";
import { AdaptiveCard as RenderedCard, SerializationContext, Versions } from "adaptivecards";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { anEdition, aPerson, aPost } from "../../../../shared/testing/builders.ts";
import {
  aTurn,
  cardOf,
  coverForm,
  phonics,
  primaryHead,
  secondaryHead,
  tuesdayEdition,
  tuesdayWorld,
  wordsOf,
} from "../../chat.fixture.ts";
import { replyToButton } from "../../conversation.ts";

const of = { edition: "2026-11-24", item: coverForm.id };
const press = (ports: ReturnType<typeof tuesdayWorld>, verb: string, data: object, person = primaryHead) =>
  replyToButton({ verb, data }, aTurn({ ports, person, place: "channel" }));
const editor = "editor" as PersonId;
const world = () => tuesdayWorld(undefined, [aPerson(editor, "Esmé Frost")]);
const asked = async (ports: ReturnType<typeof tuesdayWorld>) =>
  (await ports.questions.listFor(coverForm.edition)).map(({ value }) => value);
/** The form as it is shown, sent with this text. */
async function send(ports: ReturnType<typeof tuesdayWorld>, text: string) {
  const [button] = cardOf(await press(ports, "briefing.ask", of)).actions ?? [];
  if (button?.type !== "Action.Execute") throw new Error("No form");
  return () => press(ports, button.verb, { ...button.data, text });
}

describe("asking about an item on its card", () => {
  it("asks for the question, and says to whom it goes and who will read it", async () => {
    const card = cardOf(await press(world(), "briefing.ask", of));
    expect(wordsOf(card)).toEqual([
      "Ask about this",
      "Cover for moderation day",
      "(Your question to Esmé Frost)",
      "With its answer it stands under the item for everybody it is for, without your name.",
      "[Ask]",
      "[Back to the briefing]",
      "[Open in Beacon]",
    ]);
    const context = new SerializationContext(Versions.v1_5);
    new RenderedCard().parse(card, context);
    expect(context.eventCount).toBe(0);
  });

  it("asks as the tab does, and shows the briefing again", async () => {
    const ports = world();
    const words = wordsOf(cardOf(await (await send(ports, " Is it for supply staff too? "))()));
    expect(words.slice(0, 2)).toEqual([
      "Tuesday briefing, 24 November",
      "Your question is on its way. You are told when it is answered, and the answer stands under the item in Beacon.",
    ]);
    expect(await asked(ports)).toMatchObject([
      { item: "cover-form", asker: primaryHead, text: "Is it for supply staff too?" },
    ]);
  });

  it("invariant 2: asks once when it is pressed twice", async () => {
    const ports = world();
    const again = await send(ports, "When?");
    await again();
    await again();
    expect(await asked(ports)).toHaveLength(1);
  });

  it("invariant 9: hands back the form with what was written when it cannot be asked", async () => {
    const ports = world();
    expect(wordsOf(cardOf(await (await send(ports, "  "))()))).toContain("Fill this in.");
    const long = "Why? ".repeat(90);
    const card = cardOf(await (await send(ports, long))());
    expect(wordsOf(card)).toContain("This is too long. Shorten it.");
    expect(card.body).toContainEqual(expect.objectContaining({ id: "text", value: long }));
    for (const text of ["One?", "Two?", "Three?"]) await (await send(ports, text))();
    const fourth = cardOf(await (await send(ports, "Four?"))());
    expect(fourth.body).toContainEqual(expect.objectContaining({ id: "text", value: "Four?" }));
    expect(await asked(ports)).toHaveLength(3);
  });

  it("says what became of an item that was withdrawn meanwhile, and asks nothing", async () => {
    const withdrawn = anEdition({
      ...tuesdayEdition(),
      corrections: [
        {
          ...{ id: "c1" as never, item: coverForm.id, kind: "withdrawn", by: editor },
          ...{ at: new Date("2026-11-25T08:00:00Z"), note: "The day is moved." },
        },
      ],
    });
    const ports = tuesdayWorld([withdrawn]);
    const words = wordsOf(cardOf(await press(ports, "briefing.ask", of)));
    expect(words[1]).toContain("The day is moved.");
    await press(ports, "briefing.send-question", { ...of, id: "q1", text: "When?" });
    expect(await asked(ports)).toEqual([]);
  });

  it("lets nobody ask about what is not for them (invariant 7)", async () => {
    const ports = tuesdayWorld(undefined, [], [aPost(secondaryHead, "dsl", "2")]);
    const data = { ...of, item: phonics.id };
    for (const reply of [
      await press(ports, "briefing.ask", data, secondaryHead),
      await press(ports, "briefing.send-question", { ...data, id: "q1", text: "When?" }, secondaryHead),
    ])
      expect(JSON.stringify(reply)).not.toContain("Phonics");
    expect(await asked(ports)).toEqual([]);
  });
});
