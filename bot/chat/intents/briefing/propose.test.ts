import { describe, expect, it } from "@jest/globals";
import { AdaptiveCard as RenderedCard, SerializationContext, Versions } from "adaptivecards";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { aPerson, aPost } from "../../../../shared/testing/builders.ts";
import { inMemoryNetworks } from "../../../../shared/testing/in-memory-networks.ts";
import { cardBytes } from "../../cards/card-size.ts";
import { aTurn, cardOf, primaryHead, tuesdayWorld, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { proposedIn, proposingWorld } from "../../propose/proposing.fixture.ts";
import type { Reply, Turn } from "../../turn.ts";

const filled = {
  edition: "2026-12-01",
  title: "Phonics week",
  what: "Choose a week for the check.",
  audience: "Primary heads",
  action: "Send your week",
  dueOn: "2026-12-11",
};
/** The form as it is shown, sent with these words. */
async function send(turn: Turn, fields: object = filled): Promise<{ send: () => Promise<Reply> }> {
  const [button] = cardOf(await replyToText("propose an item for the briefing", turn)).actions ?? [];
  if (button?.type !== "Action.Execute") throw new Error("No form");
  const { verb, data } = button;
  return { send: () => replyToButton({ verb, data: { ...data, ...fields } }, turn) };
}
const values = (reply: Reply) =>
  Object.fromEntries(
    cardOf(reply).body.flatMap((each) =>
      "id" in each && each.id ? [[each.id, "value" in each ? each.value : ""]] : [],
    ),
  );

describe("proposing an item in the chat", () => {
  it("asks for what the briefing needs, for the next Tuesday that is open", async () => {
    const reply = await replyToText(
      "can you put something in the briefing",
      aTurn({ ports: proposingWorld() }),
    );
    expect(wordsOf(cardOf(reply))).toEqual([
      "Propose an item",
      "(For the briefing of)",
      "(Title)",
      "(What)",
      "(Who it is for)",
      "(What they must do (optional))",
      "(By when (optional))",
      "The briefing's editors decide, and you are told. You can change it in Beacon until then.",
      "[Propose it]",
    ]);
    expect(values(reply)).toMatchObject({ edition: "2026-12-01", title: "", what: "" });
    const text = JSON.stringify(cardOf(reply));
    expect(text).toContain("Tuesday 1 December");
    expect(text).toContain("Members of the Maths network");
  });

  it("sends it to the editors as the tab does, and says so in the form's place", async () => {
    const ports = proposingWorld();
    const form = await send(aTurn({ ports }));
    expect(wordsOf(cardOf(await form.send()))).toEqual([
      "Proposed",
      "Phonics week",
      "Proposed for the briefing of Tuesday 1 December. Its editors decide, and you are told.",
      "[Open in Beacon]",
    ]);
    expect(await proposedIn(ports, primaryHead)).toMatchObject([
      {
        edition: "2026-12-01",
        proposer: primaryHead,
        standing: { status: "waiting" },
        content: {
          title: "Phonics week",
          what: "Choose a week for the check.",
          audience: { roles: ["headteacher"], phases: ["primary"] },
          action: { text: "Send your week", dueOn: "2026-12-11", answeredBy: "school" },
          owner: primaryHead,
          links: [],
        },
      },
    ]);
  });

  it("invariant 2: proposes one when the button is pressed twice", async () => {
    const ports = proposingWorld();
    const form = await send(aTurn({ ports }));
    await form.send();
    await form.send();
    expect(await proposedIn(ports, primaryHead)).toHaveLength(1);
  });

  it("is for the members of a network where that is chosen", async () => {
    const ports = proposingWorld();
    const form = await send(aTurn({ ports }), {
      ...filled,
      audience: "network maths",
      action: "",
      dueOn: "",
    });
    await form.send();
    const [proposal] = await proposedIn(ports, primaryHead);
    expect(proposal?.content.audience).toMatchObject({ roles: ["headteacher"], phases: [] });
    expect(proposal?.content.action).toBeUndefined();
  });

  it.each([
    ["nobody chosen", { audience: "" }, "Who it is for: This reaches nobody. Choose who it is for."],
    [
      "a network that is none",
      { audience: "network knitting" },
      "Who it is for: This reaches nobody. Choose who it is for.",
    ],
    ["a day that is none", { dueOn: "Friday" }, "By when: Give a date, such as 27 November 2026."],
    ["a date without what to do", { action: "" }, "What to do: Fill this in."],
    [
      "a deadline before it is out",
      { dueOn: "2026-11-27" },
      "By when: The deadline is before the briefing goes out. Choose a later date.",
    ],
    ["no title", { title: " " }, "Title: Fill this in."],
  ])("invariant 9: hands back what was filled in with what is wrong: %s", async (_name, wrong, sentence) => {
    const ports = proposingWorld();
    const reply = await (await send(aTurn({ ports }), { ...filled, ...wrong })).send();
    expect(wordsOf(cardOf(reply))).toContain(sentence);
    expect(values(reply)).toMatchObject({ what: "Choose a week for the check." });
    expect(await proposedIn(ports, primaryHead)).toEqual([]);
  });

  it("refuses a Tuesday whose proposals are closed, and keeps the words", async () => {
    const ports = proposingWorld();
    const reply = await (await send(aTurn({ ports }), { ...filled, edition: "2026-11-24" })).send();
    expect(values(reply)).toMatchObject({ title: "Phonics week" });
    expect(await proposedIn(ports, primaryHead)).toEqual([]);
  });

  it("tells a teacher who can, before and after the form", async () => {
    const teacher = "33333333-3333-4333-8333-333333333333" as PersonId;
    const ports = {
      ...tuesdayWorld(undefined, [aPerson(teacher, "Tom Day")], [aPost(teacher, "teacher", "1")]),
      networks: inMemoryNetworks(),
    };
    const said = {
      kind: "text",
      text: "Heads and leads of networks propose items for the briefing. Ask one of them, or the item's own lead, to propose it.",
    };
    const turn = aTurn({ ports, person: teacher });
    expect(await replyToText("propose an item", turn)).toEqual(said);
    expect(
      await replyToButton({ verb: "briefing.send-proposal", data: { id: "x", ...filled } }, turn),
    ).toEqual(said);
    expect(await proposedIn(ports, teacher)).toEqual([]);
  });

  it("shows no form where others read along", async () => {
    const turn = aTurn({ ports: proposingWorld(), place: "channel", isPrivate: false });
    expect(wordsOf(cardOf(await replyToText("propose an item", turn)))).toContain("[Show only to me]");
  });

  it("is a card that Microsoft's own renderer understands, and fits a message", async () => {
    const ports = proposingWorld();
    const long = { ...filled, title: "\\*".repeat(60), what: "\\*".repeat(300), audience: "" };
    const card = cardOf(await (await send(aTurn({ ports }), long)).send());
    const context = new SerializationContext(Versions.v1_5);
    new RenderedCard().parse(card, context);
    expect(context.eventCount).toBe(0);
    expect(cardBytes(card)).toBeLessThanOrEqual(28 * 1024);
  });
});
