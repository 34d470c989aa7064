import { beforeEach, describe, expect, it } from "@jest/globals";
import { asha, ben, carys, coverForm, phonics, tuesday } from "../../../testing/three-heads.ts";
import { openEdition } from "../open-edition.ts";
import { type Copies, chat, gone, sentTo } from "./copies.fixture.ts";

let copies: Copies;

describe("cards in people's own chats when an item is corrected or withdrawn", () => {
  beforeEach(async () => {
    copies = await sentTo(chat(asha), chat(ben));
  });

  it("are each put right in their own place, once, and those of whom nothing changed are left alone", async () => {
    await copies.correct(gone, phonics);
    expect(await copies.tell()).toEqual([tuesday]);
    expect(copies.told("card of")).toEqual([
      "card of asha 2026-11-24 asha: Cover form",
      "card of ben 2026-11-24 ben: Cover form",
    ]);
    expect(await copies.tell()).toEqual([]);
    expect(copies.told("card of")).toHaveLength(2);
    expect(await copies.cards()).toEqual({
      asha: { id: "card of asha", shows: 1 },
      ben: { id: "card of ben", shows: 1 },
    });
    expect(await copies.reported()).toEqual({ asha: "card-right", ben: "card-right" });
  });

  it("are not touched by what is for others", async () => {
    copies = await sentTo(chat(carys));
    await copies.correct(gone, phonics);
    await copies.tell();
    expect(copies.told("card of")).toEqual([]);
    expect(await copies.reported()).toEqual({});
  });

  it("are put right again when the item is put back", async () => {
    await copies.correct();
    await copies.tell();
    await copies.correct({ kind: "put-back" });
    await copies.tell();
    expect(copies.told("card of asha").map((line) => line.split(": ")[1])).toEqual([
      phonics.title,
      `${coverForm.title}, ${phonics.title}`,
    ]);
  });

  it("are put right at night too, which nobody hears; telling waits until quiet hours end", async () => {
    await openEdition(copies.ports, { edition: tuesday, person: carys, door: "tab" });
    copies.ports.clock.set("2026-11-24T22:00:00Z");
    await copies.correct();
    await copies.tell();
    await copies.tell();
    expect(copies.ports.sent.told).toEqual([
      `card post-1 2026-11-24: ${phonics.title}`,
      `card of asha 2026-11-24 asha: ${phonics.title}`,
      `card of ben 2026-11-24 ben: ${phonics.title}`,
    ]);
    copies.ports.clock.set("2026-11-25T07:00:00Z");
    await copies.tell();
    await copies.tell();
    expect(copies.ports.sent.told).toHaveLength(4);
    expect(copies.ports.sent.told.at(-1)).toContain(
      "withdrawn cover 1 (It was meant for another trust.) carys",
    );
  });

  it.each(["removed", "blocked", "gone", "refused"] as const)(
    "that cannot be put right (%s) are said so to the editor, and their reader is told once in another way",
    async (left) => {
      copies.teamsAnswers((person) => (person === ben ? { left } : undefined));
      await copies.correct();
      expect(await copies.tell()).toEqual([tuesday]);
      expect(await copies.tell()).toEqual([]);
      expect(await copies.reported()).toEqual({ asha: "card-right", ben: `card-${left}` });
      const byMail = left === "removed" || left === "blocked";
      expect(copies.ports.sent.told.filter((line) => line.endsWith("ben"))).toEqual([
        `${byMail ? "mail of " : ""}withdrawn withdrawn cover 1 (It was meant for another trust.) ben`,
      ]);
      expect((await copies.ports.reaches.find(ben))?.app).toBe(byMail ? left : undefined);
    },
  );

  it("are tried again at the next correction, even those that were left", async () => {
    copies.teamsAnswers((person) => (person === ben ? { left: "blocked" } : undefined));
    await copies.correct();
    await copies.tell();
    copies.teamsAnswers(() => undefined);
    copies.ports.personalCards.update = async () => "put";
    await copies.correct({ kind: "put-back" });
    await copies.tell();
    expect(await copies.reported()).toEqual({ asha: "card-right", ben: "card-right" });
  });

  it("for which Teams gives no answer keep no reader waiting, are tried every five minutes, and left after a day", async () => {
    await openEdition(copies.ports, { edition: tuesday, person: carys, door: "tab" });
    copies.ports.clock.advance(1000);
    let asked = 0;
    copies.teamsAnswers((person) => {
      if (person !== ben) return undefined;
      asked++;
      return "not-now";
    });
    await copies.correct();
    expect(await copies.tell()).toEqual([]);
    expect(copies.told("withdrawn")).toHaveLength(1);
    expect(await copies.reported()).toEqual({ asha: "card-right", ben: "card-behind" });
    expect((await copies.ports.editions.find(tuesday))?.value).not.toHaveProperty("claim");
    await copies.tell();
    expect(asked).toBe(4);
    copies.ports.clock.advance(5 * 60_000);
    await copies.tell();
    expect(asked).toBe(8);
    copies.ports.clock.set("2026-11-25T12:02:00Z");
    expect(await copies.tell()).toEqual([tuesday]);
    expect(await copies.reported()).toEqual({ asha: "card-right", ben: "card-no-answer" });
    copies.ports.clock.advance(3_600_000);
    await copies.tell();
    expect(asked).toBe(12);
    expect(copies.told("card of asha")).toHaveLength(1);
    expect(copies.told("card post")).toHaveLength(1);
  });

  it("are put right, and readers told, though the card in the heads’ channel cannot be, which is tried again", async () => {
    await openEdition(copies.ports, { edition: tuesday, person: carys, door: "tab" });
    copies.ports.clock.advance(1000);
    const { update } = copies.ports.headsChannel;
    let asked = 0;
    copies.ports.headsChannel.update = async () => {
      asked++;
      throw new Error("The channel does not answer.");
    };
    await copies.correct();
    await expect(copies.tell()).rejects.toThrow("could not be told of yet");
    expect(await copies.tell()).toEqual([]);
    expect(asked).toBe(4);
    expect(await copies.reported()).toEqual({ asha: "card-right", ben: "card-right" });
    expect(copies.told("withdrawn")).toHaveLength(1);
    copies.ports.headsChannel.update = update;
    copies.ports.clock.advance(5 * 60_000);
    expect(await copies.tell()).toEqual([tuesday]);
    expect(copies.told("card post")).toHaveLength(1);
    expect(copies.told("card of")).toHaveLength(2);
  });

  it("are one server's when two begin at once (invariant 2)", async () => {
    await copies.correct();
    await Promise.all([copies.tell(), copies.tell()]);
    expect(copies.told("card of")).toHaveLength(2);
  });

  it("go on where a server was cut off: those that were written are not put in place again", async () => {
    const { write } = copies.ports.deliveries;
    await copies.correct();
    copies.ports.deliveries.write = async () => {
      throw new Error("The server was cut off.");
    };
    await expect(copies.tell()).rejects.toThrow("could not be told of yet");
    copies.ports.deliveries.write = write;
    expect(await copies.tell()).toEqual([]);
    copies.ports.clock.advance(5 * 60_000);
    expect(await copies.tell()).toEqual([tuesday]);
    // Twice, since nothing was written of the first time; and never again.
    expect(copies.told("card of asha")).toHaveLength(2);
    expect(await copies.reported()).toEqual({ asha: "card-right", ben: "card-right" });
  });

  it("of whom nobody knows where theirs stands, as of those sent before that was kept, are told in Teams", async () => {
    const [portion] = (await copies.ports.deliveries.listOf(tuesday)).filter(({ way }) => way === "chat");
    if (!portion) throw new Error("Nobody was sent a card.");
    const people = portion.people.map(({ card: _card, ...telling }) => telling);
    await copies.ports.deliveries.write([{ ...portion, people }]);
    await copies.correct();
    expect(await copies.tell()).toEqual([tuesday]);
    expect(copies.told("card of")).toEqual([]);
    expect(copies.told("withdrawn")).toHaveLength(2);
    expect(await copies.reported()).toEqual({ asha: "card-unknown", ben: "card-unknown" });
  });

  it("that are being sent at this moment are waited for", async () => {
    const at = copies.ports.clock.now();
    const underWay = { owner: carys, why: "chosen", outcome: "begun" } as const;
    const portion = {
      id: "later" as never,
      edition: tuesday,
      number: 9,
      way: "chat",
      at,
      people: [underWay],
    } as const;
    await copies.ports.deliveries.write([portion]);
    await copies.correct();
    expect(await copies.tell()).toEqual([]);
    const people = [{ ...underWay, outcome: "told", card: { id: "card of carys", shows: 0 } } as const];
    await copies.ports.deliveries.write([{ ...portion, people }]);
    copies.ports.clock.advance(5 * 60_000);
    expect(await copies.tell()).toEqual([tuesday]);
    expect(copies.told("card of carys")).toHaveLength(1);
  });
});
