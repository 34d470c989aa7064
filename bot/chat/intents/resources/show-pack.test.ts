import { describe, expect, it } from "@jest/globals";
import type { ResourceId } from "../../../../shared/domain/resources/resource.ts";
import { anAudience } from "../../../../shared/testing/builders.ts";
import type { AdaptiveCard, CardAction } from "../../cards/adaptive-card.ts";
import { cardBytes, cardLimitBytes } from "../../cards/card-size.ts";
import { aTurn, cardOf, primaryHead, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { LastSearches } from "../../last-searches.ts";
import { aResource, library, libraryWorld } from "../../resources-chat.fixture.ts";
import type { Turn } from "../../turn.ts";

const entries = ["kcsie", "heads-only", "phones", "adhd", "mixed-age"] as ResourceId[];
const forHeads = aResource("heads-only", {
  title: "What heads agreed",
  audience: anAudience({ roles: ["headteacher"] }),
});
const pack = aResource("pack", {
  ...{ title: "New SENDCO starter pack", address: "", kind: "pack", publisher: "" },
  ...{ description: "For your first half term.", entries },
});
const world = () => libraryWorld([...library, forHeads, pack]);

/** Presses the first button with this title, wherever it stands on the card. */
async function press(card: AdaptiveCard, title: string, asked: Partial<Turn> & { ports: Turn["ports"] }) {
  const found: CardAction[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value?.type === "Action.Execute" && value.title === title) found.push(value);
    return value;
  });
  const [button] = found;
  if (button?.type !== "Action.Execute") throw new Error(`No button "${title}".`);
  return replyToButton({ verb: button.verb, data: button.data }, aTurn(asked));
}

describe("a pack in the chat", () => {
  it("is found by its name, and shows what is in it, in its order, three at a time", async () => {
    const ports = world();
    const found = cardOf(await replyToText("sendco starter pack", aTurn({ ports })));
    expect(wordsOf(found).slice(2, 7)).toEqual([
      "New SENDCO starter pack",
      "pack · all phases",
      "For your first half term.",
      "[Show]",
      "[Save]",
    ]);
    const shown = cardOf(await press(found, "Show", { ports }));
    expect(wordsOf(shown).filter((words) => !words.startsWith("["))).toEqual([
      "New SENDCO starter pack",
      "For your first half term.",
      "1–3 of 5, in this order",
      ...["Keeping children safe in education", "DfE · statutory guidance · all phases"],
      "The statutory safeguarding duties of schools; revised each September.",
      ...["What heads agreed", "DfE · guidance · all phases"],
      ...["Mobile phones in schools", "DfE · guidance · all phases"],
      "How to make and keep a policy that bans phones through the school day.",
    ]);
    expect(shown.actions?.map(({ title }) => title)).toEqual(["More", "Open in Beacon"]);
    const next = cardOf(await press(shown, "More", { ports }));
    expect(wordsOf(next)).toContain("4–5 of 5, in this order");
    expect(next.actions?.map(({ title }) => title)).toEqual(["Back", "Open in Beacon"]);
  });

  it.each(["show it", "Please show me", "what's in it?", "can you open the pack"])(
    "shows what is in the pack that was just found to somebody who writes “%s”",
    async (words) => {
      const ports = world();
      const searches = new LastSearches();
      const lastSearch = searches.of({ conversation: "c", person: primaryHead }, ports.clock);
      const say = (text: string) => replyToText(text, aTurn({ ports, lastSearch }));
      await say("starter pack for a new SENDCO");
      expect(wordsOf(cardOf(await say(words)))).toContain("1–3 of 5, in this order");
    },
  );

  it("takes “show it” for what it says where no pack was found just now", async () => {
    const ports = world();
    const lastSearch = new LastSearches().of({ conversation: "c", person: primaryHead }, ports.clock);
    await replyToText("mobile phones", aTurn({ ports, lastSearch }));
    for (const turn of [aTurn({ ports, lastSearch }), aTurn({ ports })])
      expect(JSON.stringify(await replyToText("show it", turn))).not.toContain("in this order");
  });

  it("invariant 7: where others read along, shows and counts only what is for everybody", async () => {
    const ports = world();
    const channel = { ports, place: "channel", isPrivate: false } as const;
    const found = cardOf(await replyToText("sendco starter pack", aTurn(channel)));
    const shown = cardOf(await press(found, "Show", channel));
    expect(wordsOf(shown)).toContain("1–3 of 4, in this order");
    expect(JSON.stringify(shown)).not.toMatch(/heads/i);
  });

  it("stands again, saved, once one of it was saved from there", async () => {
    const ports = world();
    const verb = { verb: "resources.pack", data: { id: "pack" } };
    const shown = cardOf(await replyToButton(verb, aTurn({ ports })));
    const saved = cardOf(await press(shown, "Save", { ports }));
    expect(wordsOf(saved).slice(0, 2)).toEqual([
      "New SENDCO starter pack",
      "Saved. Ask for “my saved resources” to see it again.",
    ]);
    expect(wordsOf(saved)).toContain("[Saved: undo]");
  });

  it("says so when it is gone, is none, or is asked for by no button of ours (invariant 9)", async () => {
    for (const id of ["none", "phones"])
      expect(
        await replyToButton({ verb: "resources.pack", data: { id } }, aTurn({ ports: world() })),
      ).toEqual({
        kind: "text",
        text: "This resource is not here, or it is not for you.",
      });
    const odd = { verb: "resources.pack", data: { id: "", after: -1 } };
    expect(await replyToButton(odd, aTurn({ ports: world() }))).toMatchObject({ kind: "text" });
  });

  it("fits into a message with every text as long as can be", async () => {
    const filled = (length: number) => "\\*".repeat(length / 2);
    const long = (id: string) =>
      aResource(id, {
        ...{ title: filled(254), publisher: filled(120), kind: filled(60), description: filled(2000) },
        address: `https://trust.example/${"(".repeat(500)}`,
      });
    const ids = ["a", "b", "c", "d"];
    const full = { ...pack, title: filled(254), description: filled(2000), entries: ids as ResourceId[] };
    const ports = libraryWorld([...ids.map(long), full]);
    const shown = await replyToButton({ verb: "resources.pack", data: { id: "pack" } }, aTurn({ ports }));
    expect(cardBytes(cardOf(shown))).toBeLessThanOrEqual(cardLimitBytes);
  });
});
