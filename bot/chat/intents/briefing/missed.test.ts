import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { allHeads, anEdition, anItem, editionOf } from "../../../../shared/testing/builders.ts";
import { openEdition } from "../../../../shared/usecases/briefing/open-edition.ts";
import { missedCard } from "../../cards/briefing/missed.card.ts";
import { cardBytes } from "../../cards/card-size.ts";
import { fullItem } from "../../cards/worst-case.fixture.ts";
import {
  aTurn,
  cardOf,
  links,
  primaryHead,
  tuesdayEdition,
  tuesdayWorld,
  wordsOf,
} from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";

const week = (date: string, ...titles: string[]) => {
  const edition = editionOf(date);
  const items = titles.map((title) => anItem(`${date} ${title}`, { edition, title, audience: allHeads }));
  return anEdition({ id: edition, status: "published", frozenItems: items });
};
/** Wednesday 25 November. */
const world = () =>
  tuesdayWorld([
    tuesdayEdition(),
    week("2026-11-17", "Winter weather", "Flu", "Photos", "Trips"),
    week("2026-11-10", "Remembrance"),
    week("2026-11-03", "Back from half-term"),
    week("2026-09-08", "Welcome back"),
  ]);
const said = async (text: string, ports = world()) =>
  wordsOf(cardOf(await replyToText(text, aTurn({ ports }))));

describe("asking what one has missed", () => {
  it("shows what is to do and what is not read, briefing by briefing, and leads to the rest", async () => {
    expect(await said("what have I missed since 3 November?")).toEqual([
      "2 things to do, 7 items not read",
      "Since Tuesday 3 November.",
      "Tuesday briefing, 24 November",
      "[Read]",
      "To do: Return the cover form, due Friday 27 November",
      "To do: Send the phonics data",
      "Not read: Safeguarding audit window",
      "Tuesday briefing, 17 November",
      "[Read]",
      "Not read: Winter weather",
      "Not read: Flu",
      "Not read: Photos",
      "And 1 more.",
      "Tuesday briefing, 10 November",
      "[Read]",
      "Not read: Remembrance",
      "And 1 earlier briefing in Beacon.",
      "[What I have to do]",
      "[Open in Beacon]",
    ]);
  });

  it("leaves out what was read, and says so when nothing is left", async () => {
    const ports = world();
    for (const date of ["2026-11-10", "2026-11-03"])
      await openEdition(ports, { edition: editionOf(date), person: primaryHead, door: "tab" });
    const card = await said("catch me up since 3 November", ports);
    expect(card).not.toContain("Not read: Remembrance");
    const all = tuesdayWorld([week("2026-11-24", "Snow")]);
    await openEdition(all, { edition: editionOf("2026-11-24"), person: primaryHead, door: "chat" });
    expect(await said("what did I miss this term", all)).toEqual([
      "You have missed nothing",
      "This term, from Tuesday 1 September.",
      "You have read 1 briefing, and nothing in them is left to do.",
      "[Open in Beacon]",
    ]);
    expect(await said("what have I missed since Monday", tuesdayWorld([]))).toEqual([
      "You have missed nothing",
      "Since Monday 23 November.",
      "No briefing since then holds anything for you.",
      "[Open in Beacon]",
    ]);
  });

  it("opens one of them in its place", async () => {
    const ports = world();
    const reply = await replyToButton(
      { verb: "briefing.show-mine", data: { edition: "2026-11-10" } },
      aTurn({ ports }),
    );
    expect(wordsOf(cardOf(reply))).toContain("Remembrance");
    expect(await said("what have I missed since 10 November", ports)).not.toContain("Not read: Remembrance");
  });

  it("leads to the tab's page with the same question", async () => {
    const reply = await replyToText("what have I missed since half-term", aTurn({ ports: world() }));
    expect(JSON.stringify(cardOf(reply))).toContain(encodeURIComponent("briefing/missed?since=half-term"));
  });

  it("shows nothing personal where others read along, and asks the same in private (invariant 7)", async () => {
    const group = aTurn({ ports: world(), place: "group", isPrivate: false });
    const card = cardOf(await replyToText("what have I missed since 3 November", group));
    expect(card.actions?.[0]).toMatchObject({ verb: "briefing.missed", data: { since: "2026-11-03" } });
    expect(JSON.stringify(card)).not.toContain("Remembrance");
  });

  it("stays under 28 KB at the limits", () => {
    const edition = tuesdayEdition();
    const items = Array.from({ length: 12 }, (_, id) => ({
      read: { item: fullItem(id), owner: undefined, receipt: undefined },
      standing: "to-do" as const,
    }));
    const found = {
      ...{ since: civilDate("2026-09-01"), toDo: 120, unread: 0 },
      editions: Array.from({ length: 10 }, () => ({ edition, items })),
    };
    const card = missedCard(found, { asked: "this-term", today: civilDate("2026-11-25"), links });
    expect(cardBytes(card)).toBeLessThanOrEqual(28 * 1024);
  });

  it("refuses a point that a client made up", async () => {
    const reply = await replyToButton({ verb: "briefing.missed", data: { since: "ever" } }, aTurn());
    expect(reply.kind).toBe("text");
  });
});
