import { beforeEach, describe, expect, it } from "@jest/globals";
import type { CorrectionId } from "../../../domain/briefing/corrections/correction.ts";
import type { CardInChat } from "../../../domain/briefing/sending/card-in-chat.ts";
import type { CardPut, Sent } from "../../../domain/briefing/sending/ports.ts";
import type { Reach } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { anEdition } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import {
  acting,
  asha,
  ben,
  carys,
  coverForm,
  phonics,
  threeHeads,
  tuesday,
} from "../../../testing/three-heads.ts";
import { openEdition } from "../open-edition.ts";
import { publishDueEditions } from "../publish-due-editions.ts";
import { readReport } from "../sending/read-report.ts";
import { type Change, correctItem } from "./correct-item.ts";
import { openCorrections } from "./open-corrections.ts";
import { tellOfCorrections } from "./tell-of-corrections.ts";

const editor = acting("eva" as PersonId, "Briefing.Edit");
const gone: Change = { kind: "withdrawn", note: "It was meant for another trust." };
const chat = (person: PersonId): Reach => ({ person, choice: "chat", chat: `chat of ${person}` });
const mail = (person: PersonId): Reach => ({ person, choice: "mail" });
let ports: InMemoryPorts;
let revision = 0;

/** Everybody is told as they chose, at midday; what they were sent is forgotten, so that only what comes after is looked at. */
async function sendTo(...reaches: Reach[]): Promise<void> {
  ports = inMemoryPorts({
    ...threeHeads,
    reaches,
    editions: [anEdition({ status: "scheduled", publishAt: new Date("2026-11-24T12:00:00Z") })],
    items: [coverForm, phonics],
  });
  await publishDueEditions(ports);
  ports.sent.told.length = 0;
  ports.clock.advance(60_000);
}
beforeEach(() => {
  revision = 0;
});

async function correct(change: Change = gone, item = coverForm): Promise<void> {
  const corrected = await correctItem(ports, {
    ...{
      actor: editor,
      edition: tuesday,
      item: item.id,
      change,
      revision: item === coverForm ? revision++ : 0,
    },
    id: `${change.kind} ${item.id} ${revision}` as CorrectionId,
  });
  if (!corrected.ok) throw new Error(corrected.code);
  ports.clock.advance(1000);
}
const tell = () => tellOfCorrections(ports);
const told = (begins: string) => ports.sent.told.filter((line) => line.startsWith(begins));
const cards = async (): Promise<Record<string, CardInChat | undefined>> =>
  Object.fromEntries(
    (await ports.deliveries.listOf(tuesday))
      .filter(({ way }) => way === "chat")
      .flatMap(({ people }) => people.map(({ owner, card }) => [owner, card])),
  );
async function reported() {
  const report = await readReport(ports, { edition: tuesday });
  if (!report.ok) throw new Error(report.code);
  return Object.fromEntries(
    report.value.reached.flatMap(({ person, copy }) => (copy ? [[person, copy]] : [])),
  );
}
const teamsAnswers = (answer: (person: PersonId) => CardPut | undefined) => {
  const { update } = ports.personalCards;
  ports.personalCards.update = async (edition, person, card) =>
    answer(person) ?? update(edition, person, card);
};

describe("cards in people's own chats when an item is corrected or withdrawn", () => {
  beforeEach(() => sendTo(chat(asha), chat(ben)));

  it("are each put right in their own place, once, and those of whom nothing changed are left alone", async () => {
    await correct(gone, phonics);
    expect(await tell()).toEqual([tuesday]);
    expect(told("card of")).toEqual([
      "card of asha 2026-11-24 asha: Cover form",
      "card of ben 2026-11-24 ben: Cover form",
    ]);
    expect(await tell()).toEqual([]);
    expect(told("card of")).toHaveLength(2);
    expect(await cards()).toEqual({
      asha: { id: "card of asha", shows: 1 },
      ben: { id: "card of ben", shows: 1 },
    });
    expect(await reported()).toEqual({ asha: "card-right", ben: "card-right" });
  });

  it("are not touched by what is for others", async () => {
    await sendTo(chat(carys));
    await correct(gone, phonics);
    await tell();
    expect(told("card of")).toEqual([]);
    expect(await reported()).toEqual({});
  });

  it("are put right again when the item is put back", async () => {
    await correct();
    await tell();
    await correct({ kind: "put-back" });
    await tell();
    expect(told("card of asha").map((line) => line.split(": ")[1])).toEqual([
      phonics.title,
      `${coverForm.title}, ${phonics.title}`,
    ]);
  });

  it("are put right at night too, which nobody hears; telling waits until quiet hours end", async () => {
    await openEdition(ports, { edition: tuesday, person: carys, door: "tab" });
    ports.clock.set("2026-11-24T22:00:00Z");
    await correct();
    await tell();
    await tell();
    expect(ports.sent.told).toEqual([
      `card post-1 2026-11-24: ${phonics.title}`,
      `card of asha 2026-11-24 asha: ${phonics.title}`,
      `card of ben 2026-11-24 ben: ${phonics.title}`,
    ]);
    ports.clock.set("2026-11-25T07:00:00Z");
    await tell();
    await tell();
    expect(ports.sent.told).toHaveLength(4);
    expect(ports.sent.told.at(-1)).toContain("withdrawn cover 1 (It was meant for another trust.) carys");
  });

  it.each(["removed", "blocked", "gone", "refused"] as const)(
    "that cannot be put right (%s) are said so to the editor, and their reader is told once in another way",
    async (left) => {
      teamsAnswers((person) => (person === ben ? { left } : undefined));
      await correct();
      expect(await tell()).toEqual([tuesday]);
      expect(await tell()).toEqual([]);
      expect(await reported()).toEqual({ asha: "card-right", ben: `card-${left}` });
      const byMail = left === "removed" || left === "blocked";
      expect(ports.sent.told.filter((line) => line.endsWith("ben"))).toEqual([
        `${byMail ? "mail of " : ""}withdrawn withdrawn cover 1 (It was meant for another trust.) ben`,
      ]);
      expect((await ports.reaches.find(ben))?.app).toBe(byMail ? left : undefined);
    },
  );

  it("are tried again at the next correction, even those that were left", async () => {
    teamsAnswers((person) => (person === ben ? { left: "blocked" } : undefined));
    await correct();
    await tell();
    teamsAnswers(() => undefined);
    ports.personalCards.update = async () => "put";
    await correct({ kind: "put-back" });
    await tell();
    expect(await reported()).toEqual({ asha: "card-right", ben: "card-right" });
  });

  it("for which Teams gives no answer keep no reader waiting, are tried every five minutes, and left after a day", async () => {
    await openEdition(ports, { edition: tuesday, person: carys, door: "tab" });
    ports.clock.advance(1000);
    let asked = 0;
    teamsAnswers((person) => {
      if (person !== ben) return undefined;
      asked++;
      return "not-now";
    });
    await correct();
    expect(await tell()).toEqual([]);
    expect(told("withdrawn")).toHaveLength(1);
    expect(await reported()).toEqual({ asha: "card-right", ben: "card-behind" });
    expect((await ports.editions.find(tuesday))?.value).not.toHaveProperty("claim");
    await tell();
    expect(asked).toBe(4);
    ports.clock.advance(5 * 60_000);
    await tell();
    expect(asked).toBe(8);
    ports.clock.set("2026-11-25T12:02:00Z");
    expect(await tell()).toEqual([tuesday]);
    expect(await reported()).toEqual({ asha: "card-right", ben: "card-no-answer" });
    ports.clock.advance(3_600_000);
    await tell();
    expect(asked).toBe(12);
    expect(told("card of asha")).toHaveLength(1);
    expect(told("card post")).toHaveLength(1);
  });

  it("are one server's when two begin at once (invariant 2)", async () => {
    await correct();
    await Promise.all([tell(), tell()]);
    expect(told("card of")).toHaveLength(2);
  });

  it("go on where a server was cut off: those that were written are not put in place again", async () => {
    const { write } = ports.deliveries;
    await correct();
    ports.deliveries.write = async () => {
      throw new Error("The server was cut off.");
    };
    await expect(tell()).rejects.toThrow("could not be told of yet");
    ports.deliveries.write = write;
    expect(await tell()).toEqual([]);
    ports.clock.advance(5 * 60_000);
    expect(await tell()).toEqual([tuesday]);
    // Twice, since nothing was written of the first time; and never again.
    expect(told("card of asha")).toHaveLength(2);
    expect(await reported()).toEqual({ asha: "card-right", ben: "card-right" });
  });

  it("of whom nobody knows where theirs stands, as of those sent before that was kept, are told in Teams", async () => {
    const [portion] = (await ports.deliveries.listOf(tuesday)).filter(({ way }) => way === "chat");
    if (!portion) throw new Error("Nobody was sent a card.");
    const people = portion.people.map(({ card: _card, ...telling }) => telling);
    await ports.deliveries.write([{ ...portion, people }]);
    await correct();
    expect(await tell()).toEqual([tuesday]);
    expect(told("card of")).toEqual([]);
    expect(told("withdrawn")).toHaveLength(2);
    expect(await reported()).toEqual({ asha: "card-unknown", ben: "card-unknown" });
  });

  it("that are being sent at this moment are waited for", async () => {
    const at = ports.clock.now();
    const underWay = { owner: carys, why: "chosen", outcome: "begun" } as const;
    const portion = {
      id: "later" as never,
      edition: tuesday,
      number: 9,
      way: "chat",
      at,
      people: [underWay],
    } as const;
    await ports.deliveries.write([portion]);
    await correct();
    expect(await tell()).toEqual([]);
    const people = [{ ...underWay, outcome: "told", card: { id: "card of carys", shows: 0 } } as const];
    await ports.deliveries.write([{ ...portion, people }]);
    ports.clock.advance(5 * 60_000);
    expect(await tell()).toEqual([tuesday]);
    expect(told("card of carys")).toHaveLength(1);
  });
});

describe("e-mails, which cannot be taken back", () => {
  beforeEach(() => sendTo(mail(asha), mail(ben)));

  it("are followed by one that corrects, to each who was mailed the item, once", async () => {
    await openEdition(ports, { edition: tuesday, person: asha, door: "tab" });
    ports.clock.advance(1000);
    await correct();
    expect(await tell()).toEqual([tuesday]);
    expect(await tell()).toEqual([]);
    expect(ports.sent.told.slice(1)).toEqual([
      "mail of withdrawn withdrawn cover 1 (It was meant for another trust.) asha ben",
    ]);
    expect(await reported()).toEqual({ asha: "mail-told", ben: "mail-told" });
  });

  it("are not followed by another to those whom the item was not for", async () => {
    await sendTo(mail(asha), mail(carys));
    await correct(gone, phonics);
    await tell();
    expect(told("mail of").map((line) => line.split(") ")[1])).toEqual(["asha"]);
  });

  it("are followed by one with the last words when it was corrected twice before anybody was told, and by one for each item", async () => {
    await correct();
    await correct({ kind: "put-back" });
    await correct(gone, phonics);
    await tell();
    expect(told("mail of")).toEqual([
      "mail of put-back put-back cover 2 () asha ben",
      "mail of withdrawn withdrawn phonics 2 (It was meant for another trust.) asha ben",
    ]);
  });

  it.each<[Sent, string]>([
    ["in-doubt", "mail-in-doubt"],
    [{ refused: undefined }, "mail-refused"],
  ])("whose follower is %j are said so to the editor, and not written to again", async (sent, standing) => {
    let mails = 0;
    ports.briefingMail.tellCorrection = async (_letter, people) => {
      mails += people.length;
      return sent;
    };
    await correct();
    expect(await tell()).toEqual([tuesday]);
    expect(await tell()).toEqual([]);
    expect(await reported()).toEqual({ asha: standing, ben: standing });
    // Refused for both at once, one address may be wrong: then one to each.
    expect(mails).toBe(sent === "in-doubt" ? 2 : 4);
  });

  it("whose follower certainly did not go out are written to again; nobody twice, whatever is cut off (invariant 2)", async () => {
    const { tellCorrection } = ports.briefingMail;
    ports.briefingMail.tellCorrection = async () => "not-sent";
    await correct();
    await expect(tell()).rejects.toThrow("could not be told of yet");
    ports.briefingMail.tellCorrection = async (...of) => {
      await tellCorrection(...of);
      throw new Error("The server was cut off.");
    };
    ports.clock.advance(5 * 60_000);
    await expect(tell()).rejects.toThrow("could not be told of yet");
    ports.briefingMail.tellCorrection = tellCorrection;
    ports.clock.advance(5 * 60_000);
    await tell();
    expect(told("mail of").map((line) => line.split(") ")[1])).toEqual(["asha ben"]);
  });

  it("are counted for the editor before they correct", async () => {
    expect(await openCorrections(ports, { actor: editor, edition: tuesday })).toMatchObject({
      ok: true,
      value: {
        items: [
          { haveRead: 0, byMail: 2 },
          { haveRead: 0, byMail: 2 },
        ],
      },
    });
  });

  it("leave the report of the briefing itself as it was", async () => {
    await correct();
    await tell();
    const report = await readReport(ports, { edition: tuesday });
    expect(report.ok && report.value.reached.map(({ standing, by }) => [standing, by?.way])).toEqual([
      ["told", "mail"],
      ["told", "mail"],
      ["told", "feed"],
    ]);
  });
});
